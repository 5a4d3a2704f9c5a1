import type { Block } from '@shared/domain/agenda';
import { useDrafted } from '@renderer/data/drafted';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { saveBlockText } from './run-data';
import styles from './run.module.css';

/** The block's »Ad …« of the minutes, for what is said of the whole of it rather than line by line. */
export function BlockText({ block, onLeave }: { block: Block; onLeave: () => void }) {
  const { run: words } = useWords();
  const { text, setText, leave } = useDrafted(`block:${block.id}`, block.notes, (typed, options) =>
    saveBlockText(block.id, typed.trim(), options),
  );
  const { run, error } = useAction(leave);
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
        onChange={setText}
        onBlur={() => void run()}
        onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      />
    </MarginRow>
  );
}
