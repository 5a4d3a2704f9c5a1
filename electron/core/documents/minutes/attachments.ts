import { heading, numbered, type Block } from '../tree';
import { caseNumberOf, type Meeting } from './meeting';

/** »Title (document number - case number)«; those of items that are left out are left out with them. */
export function attachments(meeting: Meeting): Block[] {
  const { rows, words } = meeting;
  const told = new Map(meeting.items.map(({ item }) => [item.id, item]));
  const lines = rows.attachment
    .filter(({ agendaItemId }) => agendaItemId === null || told.has(agendaItemId))
    .map(({ title, documentNumber, agendaItemId }) => {
      const caseNumber = caseNumberOf(meeting, told.get(agendaItemId ?? ''));
      const numbers = [documentNumber, caseNumber].filter((part) => part !== '').join(' - ');
      return numbers === '' ? title : `${title} (${numbers})`;
    });
  return lines.length === 0 ? [] : [heading(2, words.attachments), numbered(...lines)];
}
