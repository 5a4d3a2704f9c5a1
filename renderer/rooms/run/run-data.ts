import type { LogEntry, LogKind } from '@shared/domain/agenda';
import type { CatchUp } from '@shared/domain/catch-up';
import type { StageDirection } from '@shared/contract/stage';
import type { RequestOptions } from '@shared/contract/wire';
import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';

/**
 * Of two windows that press at once one goes on. Two quick presses in this window are two: the second leaves the block
 * that the first one led to. Answers which block was left.
 */
export const nextBlock = (workshopId: string) =>
  inTurn(async () => {
    const from = runningBlock(workshopId);
    await request('clock.next', { workshopId, from });
    return from;
  });
export const blockBefore = (workshopId: string) =>
  inTurn(() => request('clock.back', { workshopId, from: runningBlock(workshopId) }));
export const startBlock = (workshopId: string, blockId: string) =>
  inTurn(() => request('clock.start', { workshopId, blockId }));

const runningBlock = (workshopId: string): string | null =>
  useReplica.getState().tables.workshop.get(workshopId)?.currentBlockId ?? null;

/** This window's steps from block to block: each waits for the one before, whose news has then arrived. */
let lastStep: Promise<unknown> = Promise.resolve();
function inTurn<R>(step: () => Promise<R>): Promise<R> {
  const mine = lastStep.then(step);
  lastStep = mine.catch(() => undefined);
  return mine;
}

export const addMinutes = (workshopId: string, minutes: number) =>
  request('clock.addMinutes', { workshopId, minutes });
export const setPaused = (workshopId: string, isPaused: boolean) =>
  request('clock.setPaused', { workshopId, isPaused });

export const acceptProposal = (workshopId: string, { shorten, drop }: CatchUp) =>
  request('clock.catchUp', { workshopId, shorten, drop });
export const setDropped = (id: string, isDropped: boolean) => request('block.setDropped', { id, isDropped });

export const closeMeeting = (id: string) => request('workshop.close', { id });
export const reopenMeeting = (id: string) => request('workshop.reopen', { id });

export const writeDown = (
  entry: { workshopId: string; blockId: string | null; kind: LogKind; text: string },
  options: RequestOptions,
) => request('logEntry.add', entry, options);
export const correctEntry = (
  id: string,
  fields: Partial<Pick<LogEntry, 'text' | 'kind' | 'owner' | 'dueDay'>>,
  options?: RequestOptions,
) => request('logEntry.update', { id, fields }, options);
export const removeEntry = (id: string) => request('logEntry.remove', { id });

export const saveBlockText = (id: string, notes: string, options: RequestOptions) =>
  request('block.update', { id, fields: { notes } }, options);

export const directStage = (direction: Partial<StageDirection>) => request('stage.direct', direction);

/** Somebody has been there. */
export const helped = (id: string) => request('group.setHelp', { id, needsHelp: false });
