import { useEffect, useRef } from 'react';
import { whatIsMissing } from '@shared/domain/missing';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { useUnsaved } from '@renderer/data/unsaved';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Room } from '@renderer/ui/layout/Room';
import { Title } from '@renderer/ui/layout/Title';
import { ForCatalogue } from './ForCatalogue';
import { LackList } from './LackList';
import { Minutes } from './Minutes';
import { isInSight, lackRows, type LackRow } from './wrap-up-view';
import styles from './wrap-up.module.css';

/** Before everybody goes: what is missing, what the catalogue is to keep, and the minutes as files. */
export function WrapUpRoom() {
  const { wrapUp: words } = useWords();
  const { lacks, inPlace } = useMissing();
  const unsaved = useUnsaved();
  const mending = lackRows(lacks);
  const rows: LackRow[] = [
    ...unsaved
      .filter((one) => !isInSight(one, mending))
      .map((one) => ({ kind: 'unsaved' as const, unsaved: one })),
    ...mending,
  ];
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    room.current?.querySelector<HTMLElement>('[data-lack] button, [data-lack] input, [data-next]')?.focus();
  }, []);
  return (
    <Room side="page" ref={room}>
      <Margined label={words.work}>
        <MarginRow margin={<Count count={rows.length} />}>
          <Title detail={rows.length === 0 ? words.detailDone : words.detail}>{words.title}</Title>
        </MarginRow>
        <MarginRow className={styles.section}>
          <LackList rows={rows} inPlace={inPlace} />
        </MarginRow>
        <ForCatalogue />
      </Margined>
      <Minutes unsaved={unsaved.length} onShowUnsaved={showUnsaved} />
    </Room>
  );
}

/** The first of them, to go on with. */
const showUnsaved = (): void =>
  document
    .querySelector<HTMLElement>('[data-unsaved] button, [data-unsaved] input, [data-unsaved] textarea')
    ?.focus();

function useMissing() {
  return whatIsMissing({
    workshop: useWorkshop(),
    participant: useRecords('participant'),
    agendaItem: useRecords('agendaItem'),
    block: useRecords('block'),
    logEntry: useRecords('logEntry'),
    group: useRecords('group'),
    board: useRecords('board'),
    note: useRecords('note'),
    visit: useRecords('visit'),
    visitInput: useRecords('visitInput'),
    voteRound: useRecords('voteRound'),
    dots: useRecords('dots'),
    rating: useRecords('rating'),
    matrixPlace: useRecords('matrixPlace'),
    assessment: useRecords('assessment'),
  });
}

function Count({ count }: { count: number }) {
  const { wrapUp: words } = useWords();
  return (
    <div className={styles.count} role="status">
      <b className="num">{count}</b> <span className="sub">{words.missing}</span>
    </div>
  );
}
