import type { NoteKind } from '@shared/domain/values';
import { hyphenated } from '@renderer/ui/hyphens';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import type { Entry } from './stage-view';
import styles from './board.module.css';

type Props = {
  entries: readonly Entry[];
  /** Letters of a line: longer words are parted. */
  fits: number;
  columnKind: NoteKind | null;
  /** For how many there is room. */
  shown: number;
  more: (count: number) => string;
};

/** A column's notes, and how many there are besides those that have room: nothing is cut in silence. */
export function HungNotes({ entries, fits, columnKind, shown, more }: Props) {
  const rest = entries.slice(shown).filter(({ isTheme }) => !isTheme).length;
  return (
    <ul className={styles.list}>
      {entries.map(({ id, text, isTheme, kind }) => (
        <li key={id} data-entry="" className={isTheme ? styles.theme : undefined}>
          {kind !== null && kind !== columnKind && <KindGlyph kind={kind} />}
          <span>{hyphenated(text, fits)}</span>
        </li>
      ))}
      {rest > 0 && <li className={styles.more}>{more(rest)}</li>}
    </ul>
  );
}
