import type { Note } from '@shared/domain/board';
import type { NoteKind } from '@shared/domain/values';
import { gistOf, isAlike, type Gist } from '@shared/domain/similar';
import { useDraft } from '@renderer/data/drafts';
import { isHiddenNow } from '@renderer/data/notes';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { showMessage } from '@renderer/ui/feedback/messages';
import { open } from './board-store';

/** Records are replaced, never altered: what was worked out for one holds for as long as it is there. */
const known = new WeakMap<Note, Gist>();

function gist(note: Note): Gist {
  const found = known.get(note) ?? gistOf(note.text);
  known.set(note, found);
  return found;
}

/**
 * The notes on its board that say nearly the same, oldest first; what was merged into a note speaks for it. What is
 * written hidden is like nothing, and nothing is like it: that they are alike would tell what is in it.
 */
export function similarTo(id: string): readonly Note[] {
  const { note, writingRound } = useReplica.getState().tables;
  if (last.id !== id || last.notes !== note || last.rounds !== writingRound)
    last = { id, notes: note, rounds: writingRound, found: find(id, note) };
  return last.found;
}

/** Asked several times for each note that is written, it looks through thousands once. */
let last: { id: string; notes: unknown; rounds: unknown; found: readonly Note[] } = {
  id: '',
  notes: null,
  rounds: null,
  found: [],
};

function find(id: string, notes: ReadonlyMap<string, Note>): readonly Note[] {
  const note = notes.get(id);
  if (note === undefined || isHiddenNow(note)) return [];
  const mine = gist(note);
  const alike = new Map<string, Note>();
  for (const each of notes.values()) {
    const head = each.mergedIntoId === null ? each : notes.get(each.mergedIntoId);
    if (head === undefined || head.id === id || each.boardId !== note.boardId) continue;
    if (areComparable(note, each) && isAlike(mine, gist(each))) alike.set(head.id, head);
  }
  return [...alike.values()].sort((a, b) => a.createdAt - b.createdAt);
}

/** »Kommunikationen« went well for some and made it hard for others: that is two things to talk about. */
const areComparable = (a: Note, b: Note): boolean => {
  const areOpposed = a.kind !== b.kind && [a, b].every(({ kind }) => opposed.has(kind));
  return !areOpposed && !isHiddenNow(b);
};

const opposed: ReadonlySet<NoteKind> = new Set(['wentWell', 'madeItHard']);

export const useSimilar = (id: string): readonly Note[] => useReplica(() => similarTo(id));

/** How many of them to point out; none for a note that does not ask. */
export function useSimilarCount(id: string, asks: boolean): number {
  const { pointsOut } = usePointsOut();
  return useReplica(() => (asks && pointsOut ? similarTo(id).length : 0));
}

/** Shows them, where there are any. */
export function useSeeSimilar(): (id: string) => void {
  const { similar: words } = useWords().boardWork;
  return (id) => {
    if (similarTo(id).length === 0) showMessage({ text: words.none });
    else open('similar', id);
  };
}

const off = 'off';

/** Whether similar notes are pointed out at this screen. They can be asked for all the same. */
export function usePointsOut(): { pointsOut: boolean; toggle: () => void } {
  const { text, setText } = useDraft('@similar');
  return { pointsOut: text !== off, toggle: () => setText(text === off ? '' : off) };
}
