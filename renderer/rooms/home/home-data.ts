import type { ImportedWorkshop } from '@shared/contract/files';
import type { WorkshopSummary } from '@shared/contract/workshop';
import type { RequestOptions } from '@shared/contract/wire';
import type { MethodScope, MethodSource } from '@shared/domain/method';
import { wallClock } from '@shared/domain/time';
import { native, request } from '@renderer/data/bridge';
import type { InnerRoom } from '@shared/domain/rooms';
import { enterWorkshop } from '@renderer/data/place';
import { useQuery } from '@renderer/data/query';
import { useLanguage } from '@renderer/data/settings';
import type { Words } from '@shared/words/index';
import { sayUndoable, showMessage } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import type { ChosenOrNew } from '@renderer/ui/controls/SelectOrNew';
import { useNow } from '@renderer/ui/useNow';

export const useWorkshops = () =>
  useQuery('workshop.list', {}, [
    'workshop',
    'committee',
    'participant',
    'group',
    'note',
    'logEntry',
    'catalogueEntry',
  ]);

/** Templates in the interface's language: a new workshop speaks it, unless its committee speaks another. */
export function useTemplates() {
  const language = useLanguage();
  const { data } = useQuery('method.list', { language }, ['method']);
  const isMeeting = ({ scope }: { scope: MethodScope }) => scope === 'meeting';
  return { shipped: data?.shipped.filter(isMeeting) ?? [], own: data?.own.filter(isMeeting) ?? [] };
}

export const useCommittees = () => useQuery('committee.list', {}, ['committee']).data?.committees ?? [];

/** This computer's wall clock, to the minute. */
export function useLocalNow(): { now: string; zone: string } {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { now: wallClock(useNow('minute'), zone).slice(0, 16), zone };
}

const roomOf: Record<WorkshopSummary['status'], InnerRoom> = {
  preparing: 'prepare',
  running: 'run',
  closed: 'wrapUp',
};

export const openWorkshop = ({ id, status }: WorkshopSummary): Promise<void> =>
  enterWorkshop(id, roomOf[status]);

export type NewWorkshop = {
  title: string;
  plannedStart: string;
  committee: ChosenOrNew;
  copyOf: string | null;
  template: MethodSource | null;
};

/** Makes it, or makes it as an earlier one was; answers its id. */
export async function createWorkshop(
  { title, plannedStart, committee, copyOf, template }: NewWorkshop,
  options: RequestOptions,
): Promise<string> {
  if (copyOf !== null) {
    return (await request('workshop.duplicate', { id: copyOf, title, plannedStart }, options)).id;
  }
  const newName = committee.newName?.trim() ?? '';
  const whose = newName === '' ? { committeeId: committee.id } : { newCommittee: newName };
  return (await request('workshop.create', { title, plannedStart, template, ...whose }, options)).id;
}

export async function setArchived(
  { id, title }: WorkshopSummary,
  isArchived: boolean,
  words: Words,
): Promise<void> {
  await request('workshop.setArchived', { id, isArchived });
  if (isArchived) sayUndoable(words.home.archived(title));
}

export async function setBinned(
  { id, title }: WorkshopSummary,
  isBinned: boolean,
  words: Words,
): Promise<void> {
  await request('workshop.setBinned', { id, isBinned });
  if (isBinned) sayUndoable(words.home.binned(title));
}

export async function tickOff({ id, text }: { id: string; text: string }, words: Words): Promise<void> {
  await request('logEntry.update', { id, fields: { isDone: true } });
  sayUndoable(words.home.ticked(text));
}

export async function exportWorkshop({ id }: WorkshopSummary, { home }: Words): Promise<void> {
  const saved = await native('saveAs', { what: { kind: 'workshop', id, format: 'json' } });
  if (saved === null) return;
  const { path } = saved;
  showMessage({
    text: home.saved(path),
    action: { label: home.showFile, onPress: () => tell(native('openSaved', { path, how: 'show' })) },
  });
}

export async function importWorkshop(words: Words): Promise<void> {
  const found = await native('importWorkshop', {});
  if (found === null) return;
  await enterWorkshop(found.id);
  if (found.shelf === 'home' && !found.isNew) showMessage({ text: words.home.opened(found.title) });
  else sayIfPutAway(found, words);
}

export async function openExample(words: Words): Promise<void> {
  const example = await native('openExample', {});
  await enterWorkshop(example.id);
  sayIfPutAway(example, words);
}

/** One opens what one will not find at home: said with where it lies, and the way back. */
export function sayIfPutAway({ id, title, shelf }: ImportedWorkshop, { home }: Words): void {
  if (shelf === 'home') return;
  const isBinned = shelf === 'bin';
  const onPress = () =>
    tell(
      isBinned
        ? request('workshop.setBinned', { id, isBinned: false })
        : request('workshop.setArchived', { id, isArchived: false }),
    );
  showMessage({
    text: isBinned ? home.openedBinned(title) : home.openedArchived(title),
    action: { label: isBinned ? home.fromBin : home.fromArchive, onPress },
  });
}
