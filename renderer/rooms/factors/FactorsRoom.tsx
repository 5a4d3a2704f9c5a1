import type { Factor } from '@shared/domain/values';
import { isInRoom } from '@shared/domain/workshop';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Room } from '@renderer/ui/layout/Room';
import { Title } from '@renderer/ui/layout/Title';
import { useAction } from '@renderer/ui/useAction';
import { FactorDetails } from './FactorDetails';
import { FactorTable } from './FactorTable';
import { MeansSide } from './MeansSide';
import { OnStage } from './OnStage';
import { countAnswer, useEarlierMeetings, useFactorInHand } from './factors-data';
import { answersIn, factorRows } from './factors-view';
import styles from './factors.module.css';

/** The room's own count of the five success factors, what it rests on, and what is done about it. */
export function FactorsRoom() {
  const { factors: words, marks } = useWords();
  const { id } = useWorkshop();
  const earlier = useEarlierMeetings(id);
  const rows = factorRows(useRecords('assessment'), earlier);
  const inHand = useFactorInHand();
  const { run, error } = useAction(countAnswer);
  const count = (factor: Factor, score: number, by: 1 | -1) => {
    const before = rows.find((row) => row.factor === factor)?.counts[score - 1] ?? 0;
    void run(id, factor, score, by).then((isDone) => {
      if (isDone) announce(words.counted(marks.factor[factor], score, Math.max(0, before + by)));
    });
  };
  return (
    <Room side="narrow" className={styles.room}>
      <Margined scroll="none" label={words.title} className={styles.main}>
        <MarginRow margin={<Answers count={answersIn(rows)} />}>
          <Title detail={words.how} tools={<OnStage workshopId={id} />}>
            {words.title}
          </Title>
          <Refusal text={error} />
        </MarginRow>
        <FactorTable rows={rows} inHand={inHand} hasEarlier={earlier.length > 0} onCount={count} />
        <FactorDetails key={inHand} factor={inHand} />
      </Margined>
      <MeansSide earlier={earlier} inHand={inHand} />
    </Room>
  );
}

/** How many answered, beside how many are in the room as long as that can be true: never who. */
function Answers({ count }: { count: number }) {
  const { factors: words } = useWords();
  const inRoom = useRecords('participant').filter(isInRoom).length;
  return (
    <span className={styles.answers}>
      <b className="num">{count}</b>
      <span>{inRoom < Math.max(count, 1) ? words.answers(count) : words.answersOf(inRoom)}</span>
    </span>
  );
}
