/** Notes that somebody began and went from: at a board, or as a guest at somebody else's. Pure. */
import type { Note, VisitInput } from '@shared/domain/board';
import type { Unsaved } from '@renderer/data/unsaved-drafts';

/** Who still writes would only be disturbed. */
const patience = 60_000;

type Written = { note: readonly Note[]; visitInput: readonly VisitInput[] };

/** Nothing has been added where it stands for so long. */
export const halfWritten = (unsaved: readonly Unsaved[], written: Written, now: number): Unsaved[] =>
  unsaved.filter((draft) => {
    if (placeOfNote(draft) === undefined) return false;
    return now - Math.max(draft.since, latestWhere(draft, written)) >= patience;
  });

/** The board or the visit; undefined for what is no note, such as a plan of visits half made. */
const placeOfNote = ({ room, chosen }: Unsaved): string | undefined =>
  room === 'boards' ? chosen['board'] : room === 'visit' ? chosen['visit'] : undefined;

function latestWhere(draft: Unsaved, { note, visitInput }: Written): number {
  const place = placeOfNote(draft);
  const there = [
    ...note.filter(({ boardId }) => boardId === place),
    ...visitInput.filter(({ visitId }) => visitId === place),
  ];
  return there.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0);
}
