import { useMemo } from 'react';
import type { Answer, Group, Visit, VisitInput } from '@shared/domain/board';
import { noteMadeOf } from '@shared/domain/guest-note';
import { request } from '@renderer/data/bridge';
import { useReadableNotes } from '@renderer/data/notes';
import { useRecord, useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { targetsOf, type Target } from './visit-view';

/** Who visits, and whom; a board may belong to no group. */
export type Parties = {
  visitor: Group | null;
  host: Group | null;
  visitorName: string;
  hostName: string;
};

export function useParties({ visitingGroupId, hostBoardId }: Visit): Parties {
  const visitor = useRecord('group', visitingGroupId);
  const board = useRecord('board', hostBoardId);
  const host = useRecord('group', board?.groupId ?? null);
  return {
    visitor,
    host,
    visitorName: visitor?.name ?? '',
    hostName: host?.name ?? board?.title ?? '',
  };
}

export function useTargets({ id, hostBoardId }: Visit): Target[] {
  const { wholeBoard } = useWords().visit;
  const columns = useRecords('column', { boardId: hostBoardId });
  const themes = useRecords('cluster', { boardId: hostBoardId });
  const notes = useReadableNotes({ boardId: hostBoardId });
  const inputs = useRecords('visitInput', { visitId: id });
  return useMemo(
    () => targetsOf(columns, themes, notes, inputs, wholeBoard),
    [columns, themes, notes, inputs, wholeBoard],
  );
}

/** Whether the guests' words stand on the host's board as a note. */
export function useIsOnBoard(input: VisitInput): boolean {
  const visit = useRecord('visit', input.visitId);
  const notes = useRecords('note', { boardId: visit?.hostBoardId ?? '' });
  return visit !== null && noteMadeOf(input, visit, notes) !== undefined;
}

export const putOnBoard = (id: string) => request('visitInput.toBoard', { id });
export const answerInput = (id: string, answer: Answer | null) =>
  request('visitInput.answer', { id, answer });
export const moveInput = (id: string, clusterId: string | null) =>
  request('visitInput.update', { id, fields: { clusterId } });
