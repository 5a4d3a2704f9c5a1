import { useMemo } from 'react';
import type { Block } from '@shared/domain/agenda';
import type { Group } from '@shared/domain/board';
import { blockOfGroup, blocksInOrder, stretchesOf } from '@shared/domain/running-order';
import { hiddenRounds, isHidden, mergedInto, unmerged } from '@shared/domain/standing';
import type { Factor, NoteKind } from '@shared/domain/values';
import type { RequestOptions } from '@shared/contract/wire';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useBoardStore } from './board-store';
import { fits } from './filter-view';
import { arrange, type ColumnView, type NotePlace } from './boards-view';

/** The board's columns with what stands in them. */
export function useColumns(boardId: string): ColumnView[] {
  const columns = useRecords('column', { boardId });
  const themes = useRecords('cluster', { boardId });
  const notes = useRecords('note', { boardId });
  const filter = useBoardStore((store) => store.filter);
  const rounds = useRecords('writingRound');
  return useMemo(() => {
    const standing = unmerged(notes);
    if (filter === null) return arrange(columns, themes, standing);
    const hidden = hiddenRounds(rounds);
    const parts = mergedInto(notes);
    const shown = standing.filter((note) =>
      fits(filter, note, parts.get(note.id) ?? [], isHidden(note, hidden)),
    );
    return arrange(columns, themes, shown);
  }, [columns, themes, notes, filter, rounds]);
}

/** The block that runs now for the group, of those that run side by side its own, and all of them in their order. */
export function useBlocks(groupId: string | null): { running: Block | null; blocks: Block[] } {
  const { currentBlockId } = useWorkshop();
  const items = useRecords('agendaItem');
  const all = useRecords('block');
  const blocks = useMemo(() => blocksInOrder(items, all), [items, all]);
  const stretch = stretchesOf(blocks).find(([lead]) => lead.id === currentBlockId);
  const running = stretch === undefined ? null : blockOfGroup(stretch, groupId ?? '');
  return { running, blocks };
}

/** How many notes stand on each board. */
export function useNoteCounts(): ReadonlyMap<string, number> {
  const notes = useRecords('note');
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { boardId } of unmerged(notes)) counts.set(boardId, (counts.get(boardId) ?? 0) + 1);
    return counts;
  }, [notes]);
}

export const moveNote = (id: string, place: NotePlace) => request('note.move', { id, ...place });
export const moveNotes = (ids: readonly string[], columnId: string, clusterId: string | null) =>
  request('note.moveMany', { ids: [...ids], columnId, clusterId });
export const toggleFactor = (id: string, factor: Factor) => request('note.toggleFactor', { id, factor });
export const setKind = (id: string, kind: NoteKind) => request('note.update', { id, fields: { kind } });
export const setForCatalogue = (id: string, isForCatalogue: boolean) =>
  request('note.update', { id, fields: { isForCatalogue } });
export const createTheme = (name: string, noteIds: readonly string[], options?: RequestOptions) =>
  request('cluster.create', { name, noteIds: [...noteIds] }, options);
export const setHelp = ({ id, helpAt }: Group) =>
  request('group.setHelp', { id, needsHelp: helpAt === null });
export const setDone = ({ id, doneAt }: Group) => request('group.setDone', { id, isDone: doneAt === null });
