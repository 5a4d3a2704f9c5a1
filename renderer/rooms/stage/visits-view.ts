import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';

type Visits = NonNullable<StageContent['visits']>;

/** The question when all visitors have the same one; else empty, and each has its own. */
export function askedOfAll(visits: Visits['visits']): string {
  const asked = new Set(visits.map(({ prompt }) => prompt.trim()));
  const [first = ''] = asked;
  return asked.size === 1 ? first : '';
}

/** After the last round: the block that runs where the agenda has gone on, else the one after the visits. */
export function whatComes(
  { block, next, workshop }: Pick<StageContent, 'block' | 'next' | 'workshop'>,
  { stage }: Pick<Words, 'stage'>,
): string {
  if (workshop?.status === 'closed') return stage.thanks;
  if (block !== null && block.startedAt !== null && block.kind !== 'visit') return stage.nowOn(block.title);
  return next === null ? stage.visitsThanks : stage.next(next.title);
}
