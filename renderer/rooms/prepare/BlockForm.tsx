import { blockKinds, longestBlock, type Block } from '@shared/domain/agenda';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { tell } from '@renderer/ui/feedback/tell';
import { BlockMore } from './blocks/BlockMore';
import { BlockText } from './blocks/BlockText';
import { withMinutes } from './blocks/block-view';
import type { PlannedItem } from './prepare-view';
import { MinutesField } from './MinutesField';
import { RowForm } from './RowForm';
import { Strokes } from './Strokes';
import styles from './agenda.module.css';

export type BlockFormProps = {
  block: Block;
  items: readonly PlannedItem[];
  strokeScale: number;
  onClose: () => void;
};

/** A block being written: the line's own columns, then what is shown, what only the facilitator sees, and the rest. */
export function BlockForm({ block, items, strokeScale, onClose }: BlockFormProps) {
  const { prepare, marks } = useWords();
  const { id, kind } = block;
  return (
    <RowForm id={id} items={items} onClose={onClose}>
      {(close) => (
        <>
          <div className={styles.formLine}>
            <BlockText
              block={block}
              of="title"
              label={prepare.title}
              isLabelHidden
              refusal={prepare.titleMissing}
              onEnter={close}
              isForNow={block.title === marks.block[kind]}
              autoFocus
            />
            <Select
              label={prepare.kind}
              isLabelHidden
              value={kind}
              options={blockKinds.map((value) => ({ value, label: marks.block[value] }))}
              onChange={(next) => tell(request('block.update', { id, fields: { kind: next } }))}
            />
            <BlockText
              block={block}
              of="presenter"
              label={prepare.presenter}
              isLabelHidden
              placeholder={prepare.presenter}
              onEnter={close}
            />
            <Strokes minutes={block.minutes} scale={strokeScale} />
            <Minutes block={block} onEnter={close} />
          </div>
          <BlockText
            block={block}
            of="question"
            label={prepare.question}
            placeholder={prepare.questionHint}
            className={styles.beside}
            isMultiline
          />
          <BlockText
            block={block}
            of="facilitatorNote"
            label={prepare.facilitatorNote}
            placeholder={prepare.facilitatorNoteHint}
            className={styles.beside}
            isMultiline
          />
          <BlockMore block={block} items={items} onEnter={close} />
        </>
      )}
    </RowForm>
  );
}

function Minutes({ block, onEnter }: { block: Block; onEnter: () => void }) {
  const { prepare } = useWords();
  const { id, minutes } = block;
  return (
    <MinutesField
      label={prepare.minutesLabel}
      isLabelHidden
      className={styles.minutesField}
      field={`block:${id}:minutes`}
      value={minutes}
      most={longestBlock}
      refusal={prepare.minutesWrong}
      save={(next, options) => request('block.update', { id, fields: withMinutes(block, next) }, options)}
      onEnter={onEnter}
    />
  );
}
