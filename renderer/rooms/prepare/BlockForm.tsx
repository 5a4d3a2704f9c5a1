import { blockKinds, type Block } from '@shared/domain/agenda';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { tell } from '@renderer/ui/feedback/tell';
import type { PlannedItem } from './prepare-view';
import { RowForm } from './RowForm';
import { SavedField, type ShownField } from './SavedField';
import { Strokes } from './Strokes';
import styles from './agenda.module.css';

export type BlockFormProps = {
  block: Block;
  items: readonly PlannedItem[];
  strokeScale: number;
  onClose: () => void;
};

/** A block being written: the line's own columns, then what is shown and what only the facilitator sees. */
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
        </>
      )}
    </RowForm>
  );
}

type BlockTextProps = ShownField & {
  block: Block;
  of: 'title' | 'presenter' | 'question' | 'facilitatorNote';
  /** The sentence when it is emptied. */
  refusal?: string;
};

function BlockText({ block, of, refusal, ...shown }: BlockTextProps) {
  const { id } = block;
  return (
    <SavedField
      {...shown}
      field={`block:${id}:${of}`}
      value={block[of]}
      check={refusal === undefined ? undefined : (text) => (text === '' ? refusal : null)}
      save={(text, options) => request('block.update', { id, fields: { [of]: text } }, options)}
    />
  );
}

function Minutes({ block: { id, minutes }, onEnter }: { block: Block; onEnter: () => void }) {
  const { prepare } = useWords();
  return (
    <SavedField
      label={prepare.minutesLabel}
      isLabelHidden
      className={styles.minutesField}
      field={`block:${id}:minutes`}
      value={String(minutes)}
      check={(text) => (/^\d{1,3}$/.test(text) && Number(text) <= 600 ? null : prepare.minutesWrong)}
      save={(text, options) => request('block.update', { id, fields: { minutes: Number(text) } }, options)}
      onEnter={onEnter}
    />
  );
}
