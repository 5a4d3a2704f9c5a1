/** Notes that somebody began and went from: at a board, or as a guest at somebody else's. Pure. */
import type { Note, VisitInput } from '@shared/domain/board';
import type { Unsaved } from '@renderer/data/unsaved-drafts';

/** Who still writes would only be disturbed. */
const patience = 60_000;

type Written = { note: readonly Note[]; visitInput: readonly VisitInput[] };

/** Nothing has been added where it stands for so long. */
export const halfWritten = (unsaved: readonly Unsaved[], written: Written, now: number): Unsaved[] =>
  unsaved.filter((draft) => {
    if (draft.room !== 'boards' && draft.room !== 'visit') return false;
    return now - Math.max(draft.since, latestWhere(draft, written)) >= patience;
  });

function latestWhere({ chosen }: Unsaved, { note, visitInput }: Written): number {
  const there = [
    ...note.filter(({ boardId }) => boardId === chosen['board']),
    ...visitInput.filter(({ visitId }) => visitId === chosen['visit']),
  ];
  return there.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0);
}
