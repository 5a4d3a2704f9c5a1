import { useEffect, useMemo, useRef } from 'react';
import type { Note } from '@shared/domain/board';
import { hiddenRounds, openRound, unmerged } from '@shared/domain/standing';
import type { WritingRound } from '@shared/domain/writing-round';
import { request } from '@renderer/data/bridge';
import { isHiddenNow } from '@renderer/data/notes';
import { useRecords } from '@renderer/data/records';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { showMessage } from '@renderer/ui/feedback/messages';
import { edit, useBoardStore } from './board-store';
import type { ColumnView } from './boards-view';

/** The hidden round that this board is written in now. */
export function useOpenRound(boardId: string): WritingRound | null {
  const rounds = useRecords('writingRound');
  return useMemo(() => openRound(boardId, rounds), [boardId, rounds]);
}

export function useHiddenCount(round: WritingRound): number {
  const notes = useRecords('note', { writingRoundId: round.id });
  return unmerged(notes).length;
}

export const reveal = ({ id }: WritingRound) => request('writingRound.reveal', { id });

/** For what is said aloud: nobody hears the words before they can be read. */
export function useSpoken(): (note: Note) => string {
  const { hidden } = useWords().boardWork;
  return (note) => (isHiddenNow(note) ? hidden.note : note.text);
}

/** Corrects a note, unless it is hidden: that only its writer does, from the writing line. */
export function useEdit(): (id: string) => void {
  const { hidden } = useWords().boardWork;
  return (id) => {
    const note = useReplica.getState().tables.note.get(id);
    if (note !== undefined && isHiddenNow(note)) showMessage({ text: hidden.notYet });
    else edit(id);
  };
}

/** Notes come forward row by row, and all of them are there from the first moment for who reads otherwise. */
export const revealStep = 120;
const longestTurn = 12;

/** Sees to it that what is revealed, in this window or another, comes forward and is said. */
export function useRevealing(columns: readonly ColumnView[]): void {
  const { hidden } = useWords().boardWork;
  const rounds = useRecords('writingRound');
  const before = useRef(rounds);
  const latest = useRef(columns);
  useEffect(() => {
    latest.current = columns;
  });
  useEffect(() => {
    const wasOpen = hiddenRounds(before.current);
    before.current = rounds;
    const round = rounds.find(({ id, revealedAt }) => revealedAt !== null && wasOpen.has(id));
    if (round === undefined) return;
    const turns = turnsOf(latest.current, round.id);
    useBoardStore.setState({ revealing: turns });
    announce(hidden.revealed(turns.size));
    const after = revealStep * (longestTurn + 3);
    const timer = setTimeout(() => useBoardStore.setState({ revealing: new Map() }), after);
    return () => clearTimeout(timer);
  }, [rounds, hidden]);
}

/** Every column begins at once, from the top. */
function turnsOf(columns: readonly ColumnView[], roundId: string): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const { themes, notes } of columns) {
    const all = [...themes.flatMap((theme) => theme.notes), ...notes];
    all
      .filter(({ writingRoundId }) => writingRoundId === roundId)
      .forEach(({ id }, at) => turns.set(id, Math.min(at, longestTurn)));
  }
  return turns;
}
