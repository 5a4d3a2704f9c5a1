import { cameLate, leftEarly } from '@shared/domain/attendance';
import { participantIn } from '@shared/domain/person-line';
import type { Participant, Presence, Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';

/** `came`, `left`: now, at the item that runs. `back`: did not leave after all, or has returned. */
export type PresenceAct = Presence | 'came' | 'left' | 'back';

export function actOnPresence(act: PresenceAct, ids: string[]): Promise<unknown> {
  const [id = ''] = ids;
  if (act === 'came') return request('participant.setArrival', { id });
  if (act === 'left') return request('participant.setLeaving', { id });
  if (act === 'back') return request('participant.setLeaving', { id, itemId: null });
  return request('participant.setPresence', { ids, presence: act });
}

/** With the role, and whether as a guest, where they are typed behind the name. */
export function addPresent(workshopId: string, line: string): Promise<unknown> {
  const { isGuest, ...person } = participantIn(line);
  const guest = isGuest ? { isMember: false } : {};
  return request('participant.add', { workshopId, ...person, ...guest, presence: 'present' });
}

export type NamedAct = { act: PresenceAct; label: string; isCurrent: boolean };

/** What there is to say of somebody, in the order of its digits. */
export function presenceActs(
  person: Participant,
  status: Workshop['status'],
  words: Words['run'],
): readonly NamedAct[] {
  const { presence } = person;
  const hasLeft = leftEarly(person);
  const isPlain = presence === 'present' && !cameLate(person) && !hasLeft;
  const all: NamedAct[] = [
    { act: 'present', label: words.fromTheBeginning, isCurrent: isPlain },
    { act: 'excused', label: words.presence.excused, isCurrent: presence === 'excused' },
    { act: 'unexcused', label: words.presence.unexcused, isCurrent: presence === 'unexcused' },
    { act: 'came', label: words.cameNow, isCurrent: false },
    hasLeft
      ? { act: 'back', label: words.backAgain, isCurrent: false }
      : { act: 'left', label: words.leftNow, isCurrent: false },
  ];
  return status === 'running' ? all : all.slice(0, 3);
}
