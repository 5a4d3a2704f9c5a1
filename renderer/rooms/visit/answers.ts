import type { Answer } from '@shared/domain/board';
import type { IconName } from '@renderer/ui/icon-paths';

/** As they are offered, and as Alt 1, 2, 3 give them. */
export const answers = ['adopt', 'adapt', 'park'] as const satisfies readonly Answer[];

export const answerIcons = { adopt: 'check', adapt: 'note', park: 'pause' } as const satisfies Record<
  Answer,
  IconName
>;
