import type { Block } from '@shared/domain/agenda';
import { clockFace } from '@shared/domain/clock-face';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Countdown } from '@renderer/ui/marks/Countdown';
import { useNow } from '@renderer/ui/useNow';

const tones = { fine: 'plain', soon: 'warn', over: 'late', paused: 'plain' } as const;

/** How long the running block has left. */
export function BoardClock({ block }: { block: Block }) {
  const { clock } = useWords().boards;
  const { pausedAt } = useWorkshop();
  const { figures, state, totalMinutes, spentMinutes, minutesLeft } = clockFace(
    block,
    useNow('second'),
    pausedAt,
  );
  return (
    <Countdown
      figures={figures}
      word={clock[state]}
      tone={tones[state]}
      total={totalMinutes}
      spent={spentMinutes}
      isPaused={state === 'paused'}
      label={
        state === 'over' ? clock.minutesOver(totalMinutes) : clock.minutesLeft(minutesLeft, totalMinutes)
      }
    />
  );
}
