import type { LogEntry } from '@shared/domain/agenda';
import type { Presence, Workshop } from '@shared/domain/workshop';
import type { RequestOptions } from '@shared/contract/wire';
import { request } from '@renderer/data/bridge';

export const closeMeeting = (id: string) => request('workshop.close', { id });
export const closeVote = (id: string) => request('voteRound.close', { id });
export const correctWorkshop = (
  id: string,
  fields: Partial<Pick<Workshop, 'place' | 'caseNumber' | 'endedAt'>>,
  options?: RequestOptions,
) => request('workshop.update', { id, fields }, options);

export const setPresence = (ids: string[], presence: Presence) =>
  request('participant.setPresence', { ids, presence });
export const markGroupDone = (id: string) => request('group.setDone', { id, isDone: true });

export const correctAction = (
  id: string,
  fields: Partial<Pick<LogEntry, 'owner' | 'dueDay'>>,
  options?: RequestOptions,
) => request('logEntry.update', { id, fields }, options);
export const writeDecision = (workshopId: string, blockId: string, text: string, options: RequestOptions) =>
  request('logEntry.add', { workshopId, blockId, kind: 'decision', text }, options);
export const writeUnderBlock = (id: string, notes: string, options: RequestOptions) =>
  request('block.update', { id, fields: { notes } }, options);

export const markForCatalogue = (id: string, isForCatalogue: boolean) =>
  request('note.update', { id, fields: { isForCatalogue } });
export const publishMarked = (workshopId: string) => request('catalogue.publish', { workshopId });
