import type { AgendaItem } from '@shared/domain/agenda';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { tell } from '@renderer/ui/feedback/tell';
import { Attachments } from './Attachments';
import type { PlannedItem } from './prepare-view';
import { RowForm } from './RowForm';
import { SavedField, type ShownField } from './SavedField';
import styles from './agenda.module.css';

export type ItemFormProps = { planned: PlannedItem; items: readonly PlannedItem[]; onClose: () => void };

/** An item being written: what the minutes say of it besides its blocks. */
export function ItemForm({ planned: { item }, items, onClose }: ItemFormProps) {
  const { prepare, marks } = useWords();
  const { id } = item;
  const setOpen = (isOpen: boolean) => tell(request('agendaItem.update', { id, fields: { isOpen } }));
  return (
    <RowForm id={id} items={items} onClose={onClose}>
      {(close) => (
        <>
          <div className={styles.itemLine}>
            <ItemText
              item={item}
              of="title"
              label={prepare.title}
              isLabelHidden
              onEnter={close}
              isForNow={item.title === prepare.newItem}
              autoFocus
            />
            <Segment
              label={prepare.isOpen}
              value={item.isOpen ? 'open' : 'closed'}
              options={[
                { value: 'open', label: marks.open },
                { value: 'closed', label: marks.closed },
              ]}
              onChange={(choice) => setOpen(choice === 'open')}
            />
            <ItemText
              item={item}
              of="caseNumber"
              label={prepare.caseNumber}
              isLabelHidden
              placeholder={prepare.caseNumber}
              onEnter={close}
            />
          </div>
          <ItemText item={item} of="resume" label={prepare.resume} className={styles.beside} isMultiline />
          <ItemText
            item={item}
            of="earlierDecisions"
            label={prepare.earlierDecisions}
            className={styles.beside}
            isMultiline
          />
          <Attachments item={item} />
        </>
      )}
    </RowForm>
  );
}

type ItemTextProps = ShownField & {
  item: AgendaItem;
  of: 'title' | 'caseNumber' | 'resume' | 'earlierDecisions';
};

function ItemText({ item, of, ...shown }: ItemTextProps) {
  const { prepare } = useWords();
  const { id } = item;
  return (
    <SavedField
      {...shown}
      field={`agendaItem:${id}:${of}`}
      value={item[of]}
      check={(text) => (of === 'title' && text === '' ? prepare.titleMissing : null)}
      save={(text, options) => request('agendaItem.update', { id, fields: { [of]: text } }, options)}
    />
  );
}
