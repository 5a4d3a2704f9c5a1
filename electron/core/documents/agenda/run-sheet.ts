import type { Block } from '@shared/domain/agenda';
import { dayOf } from '@shared/domain/time';
import type { Item, MinutesSource } from '../minutes/meeting';
import { dayText } from '../phrases';
import {
  column, documentTree, heading, labelled, strong, table, type Block as Part, type DocumentTree, type Inline,
} from '../tree'; // prettier-ignore
import { groupsOf, sheetHead, sheetOf, spanOf, type Sheet } from './sheet';

/** For the one who leads the evening: everything that was planned, closed items too, and room to write beside it. */
export function runSheet(source: MinutesSource): DocumentTree {
  const sheet = sheetOf({ ...source, includeClosed: true });
  const { workshop, words, language, organisation, every } = sheet;
  return documentTree(
    {
      title: `${words.prints.runSheet}: ${workshop.title}`,
      language,
      organisation,
      header: `${words.prints.runSheet} · ${workshop.title}`,
      headerEnd: dayText(dayOf(workshop.plannedStart), language),
    },
    sheetHead(sheet),
    groups(sheet),
    ...every.map((item) => planned(sheet, item)),
  );
}

function groups({ rows, words }: Sheet): Part[] {
  return rows.group.map(({ letter, name, leaderId, place }) => {
    const leader = rows.participant.find(({ id }) => id === leaderId)?.name ?? '';
    const about = [name, leader === '' ? '' : `${words.groupLeader}: ${leader}`, place];
    return labelled(`${words.groupName} ${letter}`, about.filter((part) => part !== '').join(' · '));
  });
}

function planned(sheet: Sheet, { number, item, blocks }: Item): Part[] {
  const { words, marks } = sheet;
  const { prints } = words;
  const head = heading(2, `${number} (${item.isOpen ? marks.open : marks.closed}) ${item.title}`);
  if (blocks.length === 0) return [head];
  const columns = [
    column(prints.time, 3), column(prints.minutes, 1.5, 'end'), column(prints.subject, 10), column(prints.ownNotes, 4),
  ]; // prettier-ignore
  const rows = blocks.map((block, at) => [
    spanOf(sheet, [block]),
    String(block.minutes),
    cell(sheet, block, blocks[at - 1]),
    '',
  ]);
  return [head, table({ caption: '', columns, rows })];
}

/** One line each; what nobody planned takes none. */
function cell(sheet: Sheet, block: Block, before: Block | undefined): Inline[] {
  const { words, marks } = sheet;
  const { prints } = words;
  const beside = block.withPrevious && before !== undefined ? prints.beside(before.title) : '';
  const lines: [label: string, text: string][] = [
    ['', [marks.block[block.kind], block.presenter].filter((part) => part !== '').join(' · ')],
    ['', [groupsOf(sheet, block), beside].filter((part) => part !== '').join(' · ')],
    [prints.goal, block.goal],
    [prints.method, block.method],
    [prints.materials, block.materials],
    [words.question, block.question],
    [prints.note, block.facilitatorNote],
    [prints.ifTimeRunsOut, waysOf(sheet, block)],
  ];
  const told = lines.filter(([, text]) => text.trim() !== '');
  return [
    strong(block.title),
    ...told.flatMap(([label, text]): Inline[] => [
      { kind: 'text', text: label === '' ? '\n' : `\n${label}: ` },
      { kind: label === words.question ? 'emphasis' : 'text', text: text.trim() },
    ]),
  ];
}

function waysOf({ words }: Sheet, { minutes, leastMinutes, mayDrop }: Block): string {
  const { prints } = words;
  const shrinks = leastMinutes !== null && leastMinutes < minutes ? prints.shrinks(leastMinutes) : '';
  return [shrinks, mayDrop ? prints.drops : ''].filter((part) => part !== '').join(', ');
}
