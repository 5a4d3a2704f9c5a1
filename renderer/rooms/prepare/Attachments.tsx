import type { AgendaItem } from '@shared/domain/agenda';
import type { Attachment } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { tell } from '@renderer/ui/feedback/tell';
import { AddLine } from './AddLine';
import { SavedField } from './SavedField';
import styles from './agenda.module.css';

/** The papers of an item, by title and document number. */
export function Attachments({ item }: { item: AgendaItem }) {
  const { prepare } = useWords();
  const { workshopId, id: agendaItemId } = item;
  const attachments = useRecords('attachment', { agendaItemId });
  return (
    <div className={styles.besideRow}>
      <span className={styles.besideLabel}>{prepare.attachments}</span>
      <div className={styles.attachments}>
        {attachments.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} />
        ))}
        <AddLine
          field={`agendaItem:${agendaItemId}:attachment`}
          label={prepare.addAttachment}
          placeholder={prepare.attachmentPlaceholder}
          add={(title, options) => request('attachment.add', { workshopId, agendaItemId, title }, options)}
          addsOnLeaving
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
