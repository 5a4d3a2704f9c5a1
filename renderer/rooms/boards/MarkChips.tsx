import { factors, noteKinds, type Factor, type NoteKind } from '@shared/domain/values';
import { useWords } from '@renderer/data/settings';
import { Chip } from '@renderer/ui/controls/Chip';
import { Kbd } from '@renderer/ui/controls/Combo';
import { announce } from '@renderer/ui/feedback/announce';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import styles from './boards.module.css';
import { kindOf, signOf, toggled, type Marks } from './writing-view';

type Props = {
  marks: Marks;
  onChange: (fields: Partial<Marks>) => void;
  /** The writing line has the focus again after a choice. */
  onDone: () => void;
};

/** Kind and factors of the note being written, for the mouse, and to learn the keys from. */
export function MarkChips({ marks: chosen, onChange, onDone }: Props) {
  const { boards: words, marks } = useWords();
  const kind = kindOf(chosen);
  const choose = (next: NoteKind) => {
    onChange({ kind: next, once: null });
    onDone();
  };
  const toggle = (factor: Factor) => {
    onChange({ factors: toggled(chosen.factors, factor) });
    onDone();
  };
  useHotkeys(
    factors.map((factor, index) => ({
      keys: ['Ctrl', String(index + 1)],
      label: index === 0 ? words.factorKeys : undefined,
      isQuiet: true,
      run: () => {
        const isOn = chosen.factors.includes(factor);
        announce((isOn ? words.factorOff : words.factorOn)(marks.factor[factor]));
        onChange({ factors: toggled(chosen.factors, factor) });
      },
    })),
  );
  return (
    <div className={styles.chips}>
      <div role="group" aria-label={words.kinds} className={styles.chipGroup}>
        {noteKinds.map((each) => (
          <Chip
            key={each}
            isQuiet
            isOn={each === kind}
            onChange={() => choose(each)}
            mark={<KindGlyph kind={each} />}
            keys={[signOf[each]]}
          >
            {marks.kind[each]}
          </Chip>
        ))}
      </div>
      <div role="group" aria-label={words.factors} className={styles.chipGroup}>
        <span aria-hidden="true">
          <Kbd>Ctrl</Kbd>
        </span>
        {factors.map((factor, index) => (
          <Chip
            key={factor}
            isQuiet
            isOn={chosen.factors.includes(factor)}
            onChange={() => toggle(factor)}
            keys={[String(index + 1)]}
          >
            <FactorMark factor={factor} name={marks.factor[factor]} />
          </Chip>
        ))}
      </div>
    </div>
  );
}
