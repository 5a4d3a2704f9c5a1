import { dayOf } from '@shared/domain/time';
import type { Item, MinutesSource } from '../minutes/meeting';
import { dayText } from '../phrases';
import { column, documentTree, heading, paragraph, table, type Block, type DocumentTree } from '../tree';
import { groupsOf, sheetHead, sheetOf, spanOf, type Sheet } from './sheet';

/** The agenda as anybody may read it: when, what and who. Of what is closed only that it is, and how long. */
export function publicAgenda(source: MinutesSource): DocumentTree {
  const sheet = sheetOf(source);
  const { committee, workshop, words, language, organisation, every } = sheet;
  const name = committee?.name ?? workshop.title;
  return documentTree(
    {
      title: committee === null ? `${words.prints.agenda}: ${name}` : words.prints.agendaOf(name),
      language,
      organisation,
      header: `${words.prints.agenda} · ${name}`,
      headerEnd: dayText(dayOf(workshop.plannedStart), language),
    },
    sheetHead(sheet),
    ...every.map((item) => told(sheet, item)),
  );
}

function told(sheet: Sheet, { number, item, blocks }: Item): Block[] {
  const { words, marks, items } = sheet;
  const isTold = items.some((shown) => shown.item.id === item.id);
  const state = item.isOpen ? marks.open : marks.closed;
  const title = isTold ? item.title : words.prints.closedItem;
  const head = heading(2, `${number} (${state}) ${title}`, `punkt-${number}`);
  if (!isTold) return [head, paragraph(spanOf(sheet, blocks))];
  if (blocks.length === 0) return [head];
  const columns = [column(words.prints.time, 2), column(words.prints.subject, 6), column(words.who, 4)];
  const rows = blocks.map((block) => [
    spanOf(sheet, [block]),
    [block.title, groupsOf(sheet, block)].filter((part) => part !== '').join(' · '),
    block.presenter,
  ]);
  return [head, table({ caption: '', columns, rows })];
}
