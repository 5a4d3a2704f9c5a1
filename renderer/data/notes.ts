import { useMemo } from 'react';
import type { Note } from '@shared/domain/board';
import { readable, unmerged } from '@shared/domain/standing';
import { useRecords } from './records';
import { useReplica } from './replica';

/** What has been said and can be read, each thing once: what is hidden or merged into another note is not among it. */
export function useReadableNotes(where: Partial<Note> = {}): Note[] {
  const notes = useRecords('note', where);
  const rounds = useRecords('writingRound');
  return useMemo(() => unmerged(readable(notes, rounds)), [notes, rounds]);
}

/** Whether a note is being written hidden, without reading through all rounds for each of thousands. */
export const useIsHidden = ({ writingRoundId }: Pick<Note, 'writingRoundId'>): boolean =>
  useReplica(
    ({ tables }) => writingRoundId !== null && tables.writingRound.get(writingRoundId)?.revealedAt === null,
  );

/** The same, asked once. */
export function isHiddenNow({ writingRoundId }: Pick<Note, 'writingRoundId'>): boolean {
  const { writingRound } = useReplica.getState().tables;
  return writingRoundId !== null && writingRound.get(writingRoundId)?.revealedAt === null;
}
