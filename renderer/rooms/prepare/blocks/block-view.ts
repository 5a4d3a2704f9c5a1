/** What a block's line says besides its title, and what its minutes carry along. Pure. */
import type { Block } from '@shared/domain/agenda';
import type { Words } from '@shared/words/index';

export const methodOf = ({ method }: Block): string[] => (method === '' ? [] : [method]);

/** What may give way when time runs out. */
export function waysOf({ minutes, leastMinutes, mayDrop }: Block, { agenda }: Words): string[] {
  const shrinks = leastMinutes !== null && leastMinutes < minutes;
  return [...(shrinks ? [agenda.shrinks(leastMinutes)] : []), ...(mayDrop ? [agenda.drops] : [])];
}

/** What stands under the unfold, so that nothing of it is forgotten while it is closed. */
export function hiddenIn(block: Block, words: Words): string[] {
  const { agenda } = words;
  return [
    block.goal === '' ? '' : agenda.goal,
    block.materials === '' ? '' : agenda.materials,
    ...methodOf(block),
    ...waysOf(block, words),
  ].filter((word) => word !== '');
}

/** What a block may shrink to is never more than what it is. */
export function withMinutes({ leastMinutes }: Pick<Block, 'leastMinutes'>, minutes: number) {
  return leastMinutes !== null && leastMinutes > minutes ? { minutes, leastMinutes: minutes } : { minutes };
}
