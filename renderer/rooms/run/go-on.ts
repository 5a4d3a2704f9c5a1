import type { Block } from '@shared/domain/agenda';
import type { Words } from '@shared/words/index';
import { useReplica } from '@renderer/data/replica';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { nextBlock } from './run-data';

/** Milliseconds. */
const hardlyAnything = 10_000;

/**
 * To the next block. Two presses of a clicker are two blocks, and nobody looks at the screen: a block that was passed
 * over so is named, with the way back.
 */
export async function goOn(workshopId: string, words: Words['run']): Promise<void> {
  const leftId = await nextBlock(workshopId);
  const { block, workshop } = useReplica.getState().tables;
  const left = leftId === null ? undefined : block.get(leftId);
  const isThrough = workshop.get(workshopId)?.currentBlockId === null;
  if (left !== undefined && !isThrough && wasHardlyBegun(left)) sayUndoable(words.hardlyBegun(left.title));
}

const wasHardlyBegun = ({ startedAt, endedAt }: Block): boolean =>
  startedAt !== null && endedAt !== null && endedAt - startedAt < hardlyAnything;
