import type { Block } from '@shared/domain/agenda';
import { useSavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { saveBlockText } from './run-data';
import styles from './run.module.css';

/** The block's »Ad …« of the minutes, for what is said of the whole of it rather than line by line. */
export function BlockText({ block, onLeave }: { block: Block; onLeave: () => void }) {
  const { run: words } = useWords();
  const { text, change, commit, error } = useSavedText({
    field: `block:${block.id}`,
    value: block.notes,
    save: (notes, options) => saveBlockText(block.id, notes, options),
  });
  return (
    <MarginRow margin={<span className="label">{words.ad}</span>} align="center">
      <Field
        isMultiline
        isLabelHidden
        className={styles.blockText}
        label={words.adText(block.title)}
        placeholder={words.adPlaceholder}
        value={text}
        error={error}
        onChange={change}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      />
    </MarginRow>
  );
}
