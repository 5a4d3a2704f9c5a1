import { useEffect, useRef } from 'react';
import { askedTime } from '@shared/domain/asked-time';
import type { FactorReadiness } from '@shared/domain/readiness';
import { native } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useAppState, useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import { Icon } from '@renderer/ui/Icon';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Rows } from '@renderer/ui/layout/Rows';
import { Title } from '@renderer/ui/layout/Title';
import { FactorIcon } from '@renderer/ui/marks/FactorMark';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { goTo, lackCount, useReadiness } from './readiness-data';
import { inPlaceLine, lackSentence, placeName, placeOf } from './readiness-view';
import styles from './readiness.module.css';

export type ReadinessProps = { onClose: () => void; onShow: (panel: string) => void };

/** The workshop through the five factors: what is in place, what one may want to mend, and the time it asks of people. */
export function Readiness({ onClose, onShow }: ReadinessProps) {
  const { readiness: words, prepare } = useWords();
  const factors = useReadiness();
  const count = lackCount(factors);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const find = (selector: string) => list.current?.querySelector<HTMLElement>(selector);
    (find('[data-lack] button') ?? find('[data-close]'))?.focus();
  }, []);
  useHotkeys([{ keys: ['Esc'], label: prepare.close, run: onClose }]);
  return (
    <Margined label={words.title} ref={list}>
      <MarginRow
        align="end"
        margin={
          <div className={styles.count} role="status">
            <b className="num">{count}</b> <span className="sub">{words.advice}</span>
          </div>
        }
      >
        <Title
          detail={count === 0 ? words.detailDone : words.detail}
          tools={
            <>
              <Button data-close="" onPress={onClose}>
                {prepare.close}
              </Button>
              <Rehearse />
            </>
          }
        >
          {words.title}
        </Title>
      </MarginRow>
      <Time onShow={onShow} />
      {factors.map((one) => (
        <FactorPart key={one.factor} found={one} onShow={onShow} />
      ))}
    </Margined>
  );
}

/** The meeting tried out on a copy; in a rehearsal there is nothing to rehearse. */
function Rehearse() {
  const { rehearsal: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const isRehearsal = useAppState(({ clock }) => clock.isRehearsal);
  if (isRehearsal) return null;
  return (
    <Button icon="play" onPress={() => tell(native('rehearse', { workshopId }))}>
      {words.begin}
    </Button>
  );
}

type FactorPartProps = { found: FactorReadiness; onShow: (panel: string) => void };

function FactorPart({ found: { factor, lacks, inPlace }, onShow }: FactorPartProps) {
  const words = useWords();
  const workshop = useWorkshop();
  const { readiness } = words;
  return (
    <MarginRow className={styles.factor} margin={<FactorIcon factor={factor} />}>
      <h2 className={styles.name}>{words.marks.factorLong[factor]}</h2>
      <Rows label={readiness.list(words.marks.factorLong[factor])}>
        {lacks.map((lack) => {
          const place = placeOf(lack);
          return (
            <li key={lack.kind} className={styles.lack} data-lack="">
              <Icon name="circle" className={styles.open} />
              <span className="grow">{lackSentence(lack, words)}</span>
              <Button size="small" onPress={() => goTo(workshop.id, place, onShow)}>
                {placeName(place, readiness)}
              </Button>
            </li>
          );
        })}
        {inPlace.length > 0 && (
          <li className={styles.fine}>
            <Icon name="check" className={styles.done} />
            <span>{inPlaceLine(inPlace, workshop, words)}</span>
          </li>
        )}
      </Rows>
    </MarginRow>
  );
}

function Time({ onShow }: { onShow: (panel: string) => void }) {
  const { readiness: words, prepare } = useWords();
  const workshop = useWorkshop();
  const time = askedTime(workshop, useRecords('participant', { workshopId: workshop.id }));
  const { duration } = prepare;
  const besides = time.besides === 0 ? null : duration(time.besides);
  const all = [
    words.timeAll(words.hours(time.all), time.people),
    time.citizens > 0 && words.timeCitizens(words.hours(time.ofCitizens), time.citizens),
  ].filter((part) => part !== false);
  return (
    <MarginRow className={styles.factor} align="center" margin={<Icon name="clock" />}>
      <p className={styles.time}>
        <span className="grow">
          {words.timeEach(duration(time.each), duration(time.meeting), besides)}
          {time.people > 0 && <span className={styles.all}>{all.join(', ')}</span>}
        </span>
        <Button
          size="small"
          onPress={() => goTo(workshop.id, { to: 'details', field: 'askedMinutes' }, onShow)}
        >
          {words.to.time}
        </Button>
      </p>
    </MarginRow>
  );
}
