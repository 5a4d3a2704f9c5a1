import { clockFace } from '@shared/domain/clock-face';
import { useRecord, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Countdown } from '@renderer/ui/marks/Countdown';
import { useNow } from '@renderer/ui/useNow';
import { useRunningRound } from './rounds-data';

/** The time of the running round; without rounds that of the agenda. */
export function VisitClock() {
  const { clock } = useWords();
  const { pausedAt, currentBlockId } = useWorkshop();
  const block = useRecord('block', currentBlockId);
  const timed = useRunningRound() ?? block;
  const now = useNow('second');
  return timed && <Countdown clockId={timed.id} face={clockFace(timed, now, pausedAt)} words={clock} />;
}
