/** A workshop as its minutes see it: which items are told, and under which block the boards and factors belong. */
import type { WorkshopRows } from '@shared/contract/workshop';
import type { AgendaItem, Block, BlockKind } from '@shared/domain/agenda';
import type { Group } from '@shared/domain/board';
import type { Committee } from '@shared/domain/committee';
import { byRank } from '@shared/domain/running-order';
import { readable } from '@shared/domain/standing';
import type { Language } from '@shared/domain/values';
import type { Workshop } from '@shared/domain/workshop';
import { wordsIn, type Words } from '@shared/words/index';

export interface MinutesSource {
  rows: WorkshopRows;
  organisation: string;
  includeClosed: boolean;
}

export interface Meeting {
  workshop: Workshop;
  committee: Committee | null;
  organisation: string;
  rows: WorkshopRows;
  language: Language;
  words: Words['documents'];
  marks: Words['marks'];
  items: Item[];
  boards: Home;
  visits: Home;
  priorities: Home;
  factors: Home;
}

/** An item that is told, with the number it has on the agenda. */
export interface Item {
  number: number;
  item: AgendaItem;
  blocks: Block[];
}

/** The block under which something is told; `last`: after the last block; null: left out with its closed item. */
type Home = Block | 'last' | null;

/** Notes that are still hidden from each other are nobody's to print. */
export function meetingOf({ rows: all, organisation, includeClosed }: MinutesSource): Meeting {
  const rows = { ...all, note: readable(all.note, all.writingRound) };
  const [workshop] = rows.workshop;
  if (workshop === undefined) throw new Error('Minutes without a workshop');
  const { language } = workshop;
  const { documents: words, marks } = wordsIn[language];
  const items = itemsOf(rows, includeClosed);
  const homeOf = (kind: BlockKind, writtenAt: readonly number[] = []) =>
    home(kind, rows.block, items, writtenAt);
  const boards = homeOf(
    'groupWork',
    rows.note.map(({ createdAt }) => createdAt),
  );
  return {
    workshop,
    committee: rows.committee[0] ?? null,
    organisation,
    rows,
    language,
    words,
    marks,
    items,
    boards,
    visits: homeOf('visit'),
    // What the dots are on was said at the boards: it stays as closed as they are.
    priorities: boards === null ? null : homeOf('vote'),
    factors: homeOf('factors'),
  };
}

export const caseNumberOf = ({ workshop }: Meeting, item: AgendaItem | undefined): string =>
  item === undefined || item.caseNumber === '' ? workshop.caseNumber : item.caseNumber;

export const groupOf = ({ rows }: Meeting, id: string | null): Group | undefined =>
  rows.group.find((group) => group.id === id);

function itemsOf({ agendaItem, block }: WorkshopRows, includeClosed: boolean): Item[] {
  return [...agendaItem]
    .sort(byRank)
    .map((item, at) => ({
      number: at + 1,
      item,
      blocks: block.filter(({ agendaItemId }) => agendaItemId === item.id).sort(byRank),
    }))
    .filter(({ item }) => item.isOpen || includeClosed);
}

/**
 * Of the blocks of the kind the one in which most was written, else the last: by then all has been collected. What only
 * closed items had stays closed.
 */
function home(
  kind: BlockKind,
  all: readonly Block[],
  items: readonly Item[],
  writtenAt: readonly number[],
): Home {
  const told = items.flatMap(({ blocks }) => blocks).filter((block) => block.kind === kind);
  const writtenIn = ({ startedAt, endedAt }: Block) =>
    startedAt === null ? 0 : writtenAt.filter((at) => at >= startedAt && at < (endedAt ?? Infinity)).length;
  const most = Math.max(...told.map(writtenIn));
  const last = told.findLast((block) => writtenIn(block) === most);
  if (last !== undefined) return last;
  return items.length === 0 || all.some((block) => block.kind === kind) ? null : 'last';
}
