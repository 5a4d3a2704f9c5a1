/** What a record has in it before anybody has written more, or anything has happened. */
import { addedFields } from './added-fields';
import type { Block } from './agenda';
import type { Workshop } from './workshop';

type Planned = 'id' | 'workshopId' | 'agendaItemId' | 'rank' | 'title' | 'kind' | 'minutes';

export const blankBlock: Omit<Block, Planned> = {
  ...addedFields.block,
  addedMinutes: 0,
  presenter: '',
  question: '',
  facilitatorNote: '',
  notes: '',
  startedAt: null,
  endedAt: null,
  pausedFor: 0,
};

/** A meeting ahead, on the first shelf. */
export const meetingAhead = {
  status: 'preparing',
  startedAt: null,
  endedAt: null,
  currentBlockId: null,
  pausedAt: null,
  archivedAt: null,
  binnedAt: null,
} as const satisfies Partial<Workshop>;
