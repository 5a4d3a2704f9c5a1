import type { NoteKind } from '@shared/domain/values';
import { classes } from '../classes';

import styles from './kind.module.css';

export interface KindGlyphProps {
  kind: NoteKind;
  /** The kind's name, read aloud. Leave it out only where the name stands beside the glyph. */
  label?: string | undefined;
  className?: string | undefined;
}

/** What kind of note it is: a glyph in the note's margin. */
export const KindGlyph = ({ kind, label, className }: KindGlyphProps) => (
  <span
    className={classes(styles.kind, styles[kind], className)}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={glyphs[kind]} />
    </svg>
  </span>
);

const glyphs: Record<NoteKind, string> = {
  idea: 'M12 3v3M4.6 6.6l2 2M19.4 6.6l-2 2M3 14h2.5M18.5 14H21M12 9.5a4.5 4.5 0 0 0-2.5 8.3V20h5v-2.2A4.5 4.5 0 0 0 12 9.5Z',
  wentWell: 'M12 4.5v15M4.5 12h15',
  madeItHard: 'M4.5 12h15',
  question: 'M7.5 8.5a4.5 4.5 0 1 1 6.5 4c-1.4.8-2 1.5-2 3M12 20h.01',
  concern: 'M12 4v10M12 19.5h.01',
};
