import type { Block } from '@shared/domain/agenda';
import { clockFace } from '@shared/domain/clock-face';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Countdown } from '@renderer/ui/marks/Countdown';
import { useNow } from '@renderer/ui/useNow';

/** How long the running block has left. */
export function BoardClock({ block }: { block: Block }) {
  const { clock } = useWords();
  const { pausedAt } = useWorkshop();
  return <Countdown clockId={block.id} face={clockFace(block, useNow('second'), pausedAt)} words={clock} />;
}
