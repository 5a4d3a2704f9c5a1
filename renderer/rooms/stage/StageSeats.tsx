import { useRef } from 'react';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { Seal } from '@renderer/ui/marks/Seal';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { seating, tableDeals, tableRows, type Table } from './stage-view';
import { sizes } from './useFit';
import { usePages } from './usePages';
import styles from './seats.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

/** Names under each other while there is room, then in running text, so that sixty people find themselves. */
const nameSizes = [...sizes(3.6, 2), ...sizes(2.4, 2, true)];

const hasLetter = ({ letter }: Table): boolean => letter !== null;

/** Who is in which group, and where it sits. */
export function StageSeats({ content, workshop, words }: Props) {
  const { stage } = words;
  const tables = seating(content);
  const beside = tableRows(tables)[0]?.filter(hasLetter).length ?? 1;
  const list = useRef<HTMLUListElement>(null);
  const { shown, page, pages } = usePages(list, nameSizes, tableDeals(tables));
  if (tables.length === 0) return <StageEmpty title={workshop.title} text={stage.noSeats} />;
  return (
    <>
      <StageHead
        left={pages === 1 ? stage.seats : `${stage.seats}, ${stage.page(page + 1, pages)}`}
        middle={workshop.title}
        workshop={workshop}
        words={words}
      />
      <ul ref={list} className={styles.seats} data-columns={Math.min(beside, shown.filter(hasLetter).length)}>
        {shown.map((table) => (
          <TableOf key={table.letter ?? ''} table={table} words={words} />
        ))}
      </ul>
    </>
  );
}

function TableOf({
  table: { letter, name, place, people },
  words: { stage, marks },
}: {
  table: Table;
  words: Words;
}) {
  return (
    <li data-rest={letter === null ? '' : undefined}>
      <h2>
        {letter !== null && <Seal letter={letter} size="free" label={marks.group(letter)} />}
        <span>
          {letter === null ? stage.noGroup : hyphenated(name, 12)} {place !== '' && <small>{place}</small>}
        </span>
      </h2>
      <ul className={styles.names}>
        {people.map(({ id, name: person, isLeader }) => (
          <li key={id} data-leader={isLeader ? '' : undefined}>
            {hyphenated(person, 16)}
            {isLeader && <small> {stage.leader}</small>}
          </li>
        ))}
      </ul>
    </li>
  );
}
