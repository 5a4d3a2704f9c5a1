import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { StageTitle } from './StageTitle';
import { sizes } from './useFit';
import { useRowsThatFit } from './useRowsThatFit';
import styles from './stage.module.css';
import parts from './parts.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Rating = NonNullable<StageContent['rating']>;
type Row = Rating['rows'][number];

const rowSizes = sizes(2.8, 2);

/** The mean of each note by criterion, and from where to where the answers go. */
export function StageRating({ content, workshop, words }: Props) {
  const { stage } = words;
  const { rating, language } = content;
  const rows = rating?.rows ?? [];
  const { list, shown } = useRowsThatFit(rows, rowSizes);
  if (rating === null) return <StageEmpty title={workshop.title} text={stage.noRating} />;
  return (
    <>
      <StageHead left={stage.rated} middle={workshop.title} workshop={workshop} words={words} />
      <StageTitle className={parts.title} text={rating.title} />
      {rows.length === 0 ? (
        <p className={styles.empty}>{stage.noRatings}</p>
      ) : (
        <>
          <Criteria criteria={rating.criteria} />
          <ol ref={list} className={parts.rated} data-criteria={rating.criteria.length}>
            {rows.map((row) => (
              <RatedRow key={row.id} row={row} language={language} words={words} />
            ))}
          </ol>
        </>
      )}
      <p className={parts.foot}>
        {rows.length > shown && `${stage.more(rows.length - shown)}. `}
        {rows.length > 0 && `${stage.answers(rating.answers)}. ${stage.howRated}`}
        {rows.some(({ opinions }) => opinions.some(({ isSplit }) => isSplit)) && (
          <span className={parts.split}>
            <Icon name="split" /> {stage.split}
          </span>
        )}
      </p>
    </>
  );
}

const Criteria = ({ criteria }: { criteria: readonly string[] }) => (
  <div className={parts.criteria} data-criteria={criteria.length}>
    <span />
    {criteria.map((criterion, at) => (
      <b key={at}>{hyphenated(criterion, 12)}</b>
    ))}
  </div>
);

type RowProps = { row: Row; language: StageContent['language']; words: Words };

function RatedRow({ row: { text, groupLetter, opinions }, language, words: { stage, marks } }: RowProps) {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (
    <li data-entry="">
      <span className={parts.said}>
        {groupLetter !== null && <Seal letter={groupLetter} size="free" label={marks.group(groupLetter)} />}
        <span>{hyphenated(text, 20)}</span>
      </span>
      {opinions.map(({ mean, low, high, isSplit }, at) => (
        <span key={at} className={parts.opinion}>
          <b className="num">{mean === null ? '–' : mean.toLocaleString(language, one)}</b>
          {low !== null && high !== null && (
            <span className={parts.quiet}>{low === high ? low : `${String(low)}–${String(high)}`}</span>
          )}
          {isSplit && <Icon name="split" label={stage.split} />}
        </span>
      ))}
    </li>
  );
}
