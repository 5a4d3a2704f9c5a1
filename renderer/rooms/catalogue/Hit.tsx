import type { CatalogueEntry } from '@shared/domain/catalogue';
import { useWords } from '@renderer/data/settings';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Slots } from '@renderer/ui/marks/Slots';
import { pieces } from './catalogue-view';
import styles from './catalogue.module.css';

/** One line of the list, with the searched words underlined. */
export function Hit({ entry, words: searched }: { entry: CatalogueEntry | undefined; words: string }) {
  const { catalogue: words, marks } = useWords();
  if (entry === undefined) return <span className="sub">{words.loading}</span>;
  const { title, kind, factors, workshopTitle, meetingDay } = entry;
  const names = factors.map((factor) => marks.factor[factor]).join(', ');
  const origin = [workshopTitle, meetingDay && marks.day(meetingDay)].filter(Boolean).join(' · ');
  return (
    <>
      <KindGlyph kind={kind} label={marks.kind[kind]} />
      <div className={styles.hit}>
        <b>
          {pieces(title, searched).map(({ text, isHit }, index) =>
            isHit ? <u key={index}>{text}</u> : <span key={index}>{text}</span>,
          )}
        </b>
        <p className="sub">{origin}</p>
      </div>
      <Slots chosen={factors} label={names === '' ? words.noFactors : words.factorNames(names)} />
    </>
  );
}
