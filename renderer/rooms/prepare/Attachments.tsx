import type { AgendaItem } from '@shared/domain/agenda';
import type { Attachment } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useDraft } from '@renderer/data/drafts';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { tell } from '@renderer/ui/feedback/tell';
import { useAction } from '@renderer/ui/useAction';
import { SavedField } from './SavedField';
import styles from './agenda.module.css';

/** The papers of an item, by title and document number. */
export function Attachments({ item }: { item: AgendaItem }) {
  const { prepare } = useWords();
  const attachments = useRecords('attachment', { agendaItemId: item.id });
  const draft = useDraft(`agendaItem:${item.id}:attachment`);
  const { run, error } = useAction(() => {
    const { workshopId, id: agendaItemId } = item;
    const title = draft.text.trim();
    return draft.submit((options) => request('attachment.add', { workshopId, agendaItemId, title }, options));
  });
  return (
    <div className={styles.besideRow}>
      <span className={styles.besideLabel}>{prepare.attachments}</span>
      <div className={styles.attachments}>
        {attachments.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} />
        ))}
        <Field
          label={prepare.addAttachment}
          isLabelHidden
          placeholder={prepare.attachmentPlaceholder}
          value={draft.text}
          onChange={draft.setText}
          onEnter={() => draft.text.trim() !== '' && void run()}
          onBlur={() => draft.text.trim() !== '' && void run()}
          error={error}
          maxLength={300}
        />
      </div>
    </div>
  );
}

function AttachmentLine({ attachment }: { attachment: Attachment }) {
  const { prepare } = useWords();
  const { id, title, documentNumber } = attachment;
  const update = (fields: Partial<Attachment>, options = {}) =>
    request('attachment.update', { id, fields }, options);
  return (
    <div className={styles.attachment}>
      <SavedField
        label={prepare.title}
        isLabelHidden
        field={`attachment:${id}:title`}
        value={title}
        check={(text) => (text === '' ? prepare.titleMissing : null)}
        save={(text, options) => update({ title: text }, options)}
        maxLength={300}
      />
      <SavedField
        label={prepare.documentNumber}
        isLabelHidden
        placeholder={prepare.documentNumber}
        field={`attachment:${id}:documentNumber`}
        value={documentNumber}
        save={(text, options) => update({ documentNumber: text }, options)}
        maxLength={300}
      />
      <IconButton
        icon="x"
        label={prepare.removeAttachment(title)}
        onPress={() => tell(request('attachment.remove', { id }))}
      />
    </div>
  );
}
