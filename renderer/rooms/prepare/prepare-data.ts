import { useMemo } from 'react';
import { longestBlock } from '@shared/domain/agenda';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { withMinutes } from './blocks/block-view';
import { plannedItems, stepOfBlock, stepOfItem, type BlockPlace, type PlannedItem } from './prepare-view';

export type Agenda = { workshop: Workshop; items: PlannedItem[] };

/** The agenda, its clock times anew with every change of a minute or a place. */
export function useAgenda(): Agenda {
  const workshop = useWorkshop();
  const items = useRecords('agendaItem', { workshopId: workshop.id });
  const blocks = useRecords('block', { workshopId: workshop.id });
  const planned = useMemo(() => plannedItems(workshop, items, blocks), [workshop, items, blocks]);
  return { workshop, items: planned };
}

export async function addBlock({ agendaItemId, before }: BlockPlace, { marks }: Words): Promise<string> {
  const { id } = await request('block.add', { agendaItemId, before, title: marks.block.discussion });
  return id;
}

export async function addItem(workshopId: string, { prepare }: Words): Promise<string> {
  return (await request('agendaItem.add', { workshopId, title: prepare.newItem })).id;
}

/** Whether there was anywhere to go. */
export async function stepRow(items: readonly PlannedItem[], id: string, step: 1 | -1): Promise<boolean> {
  if (items.some(({ item }) => item.id === id)) {
    const before = stepOfItem(items, id, step);
    if (before === undefined) return false;
    await request('agendaItem.move', { id, before });
    return true;
  }
  const place = stepOfBlock(items, id, step);
  if (place === null) return false;
  await request('block.move', { id, ...place });
  return true;
}

export const moveBlock = (id: string, place: BlockPlace): Promise<unknown> =>
  request('block.move', { id, ...place });
export const moveItem = (id: string, before: string | null): Promise<unknown> =>
  request('agendaItem.move', { id, before });

/** Longer, or with fewer minutes shorter; never under none. */
export async function lengthen(items: readonly PlannedItem[], id: string, by: number): Promise<void> {
  const block = items.flatMap(({ blocks }) => blocks).find((planned) => planned.block.id === id)?.block;
  if (block === undefined) return;
  const minutes = Math.min(longestBlock, Math.max(0, block.minutes + by));
  if (minutes !== block.minutes) await request('block.update', { id, fields: withMinutes(block, minutes) });
}

export async function removeRow(items: readonly PlannedItem[], id: string, words: Words): Promise<void> {
  const item = items.find((planned) => planned.item.id === id)?.item;
  if (item !== undefined) {
    await request('agendaItem.remove', { id });
    sayUndoable(words.prepare.removedItem(item.title));
    return;
  }
  const block = items.flatMap(({ blocks }) => blocks).find((planned) => planned.block.id === id)?.block;
  await request('block.remove', { id });
  sayUndoable(words.prepare.removedBlock(block?.title ?? ''));
}
