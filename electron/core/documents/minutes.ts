import { dayOf } from '@shared/domain/time';
import { agendaItem } from './minutes/agenda-item';
import { attachments } from './minutes/attachments';
import { closingLine, head, titleOf } from './minutes/head';
import { meetingOf, type MinutesSource } from './minutes/meeting';
import { dayText } from './phrases';
import { documentTree, type DocumentTree } from './tree';

/** The minutes of a workshop in its own language. Nobody's name stands by a note, and no facilitator's note is in them. */
export function minutes(source: MinutesSource): DocumentTree {
  const meeting = meetingOf(source);
  const { committee, workshop, words, language, organisation } = meeting;
  return documentTree(
    {
      title: titleOf(meeting),
      language,
      organisation,
      header: `${words.minutes} · ${committee?.name ?? workshop.title}`,
      headerEnd: dayText(dayOf(workshop.plannedStart), language),
    },
    head(meeting),
    ...meeting.items.map((item) => agendaItem(meeting, item)),
    attachments(meeting),
    closingLine(meeting),
  );
}
