import { useState } from 'react';
import type { Block } from '@shared/domain/agenda';
import { useRecord } from '@renderer/data/records';
import { useSavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { saveBlockText } from './run-data';
import styles from './run.module.css';

type Props = { current: Block | null; onLeave: () => void };

/**
 * The block's »Ad …« of the minutes, for what is said of the whole of it rather than line by line. The clock may go on
 * while it is written: it stays that block's until it is left, so that no word is lost or told of another block.
 */
export function BlockText({ current, onLeave }: Props) {
  const [heldId, hold] = useState<string | null>(null);
  const block = useRecord('block', heldId) ?? current;
  if (block === null) return null;
  return (
    <div
      onFocus={() => hold(block.id)}
      onBlur={({ currentTarget }) => {
        // A window that is left keeps its focus for when it is come back to.
        if (!currentTarget.contains(document.activeElement)) hold(null);
      }}
    >
      <TextOf key={block.id} block={block} isCurrent={block.id === current?.id} onLeave={onLeave} />
    </div>
  );
}

type TextProps = { block: Block; isCurrent: boolean; onLeave: () => void };

function TextOf({ block, isCurrent, onLeave }: TextProps) {
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
        isLabelHidden={isCurrent}
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
