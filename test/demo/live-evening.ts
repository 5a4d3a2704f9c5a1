/** The example's evening once more, up to the middle of its group work: what was planned and said then, on a moved clock. */
import type { Page } from '@playwright/test';
import type { Block } from '@shared/domain/agenda';
import { blocksInOrder } from '@shared/domain/running-order';
import type { Output } from '@shared/contract/index';
import { ask } from '../e2e/evening';
import { RoomClock } from '../e2e/journey/evening/room-clock';

type Rows = Output<'workshop.open'>;
const none = { id: '', title: '' };

/** Answers the copy that runs. Its group work has eight minutes to go, and the evening is six behind. */
export async function liveEvening(page: Page, example: Rows): Promise<string> {
  const clock = new RoomClock(page);
  await clock.comesTo(16, 58);
  const [{ id: exampleId, title } = none] = example.workshop;
  const planned = { title, plannedStart: clock.today('17:00') };
  const { id } = await ask(page, 'workshop.duplicate', { id: exampleId, ...planned });
  const copy = await ask(page, 'workshop.open', { id });
  await peopleCome(page, example, copy);
  await clock.passes(2);
  const said = new Map(example.block.map((block) => [block.title, block]));
  for (const block of blocksInOrder(copy.agendaItem, copy.block)) {
    await ask(page, 'clock.start', { workshopId: id, blockId: block.id });
    if (block.kind === 'groupWork') {
      await groupsWrite(page, clock, example, copy);
      break;
    }
    await clock.passes(block.minutes + (block.kind === 'break' ? 6 : 0));
    await isWritten(page, example, said.get(block.title), block);
  }
  return id;
}

async function peopleCome(page: Page, example: Rows, copy: Rows): Promise<void> {
  const presenceOf = new Map(example.participant.map(({ name, presence }) => [name, presence]));
  for (const presence of new Set(presenceOf.values())) {
    const ids = copy.participant.filter(({ name }) => presenceOf.get(name) === presence).map(({ id }) => id);
    await ask(page, 'participant.setPresence', { ids, presence });
  }
}

async function isWritten(
  page: Page,
  example: Rows,
  then: Block | undefined,
  { id, workshopId }: Block,
): Promise<void> {
  if (then === undefined) return;
  await ask(page, 'block.update', { id, fields: { notes: then.notes } });
  for (const { blockId, kind, text, owner, dueDay } of example.logEntry) {
    if (blockId === then.id)
      await ask(page, 'logEntry.add', { workshopId, blockId: id, kind, text, owner, dueDay });
  }
}

/** Each group its own words, some at a time, gathered in its themes; the last one asks for help. */
async function groupsWrite(page: Page, clock: RoomClock, example: Rows, copy: Rows): Promise<void> {
  const written = new Map<string, string>();
  for (const part of [0, 1, 2, 3]) {
    await clock.passes(5 + part);
    for (const [at, { id: boardId }] of copy.board.entries()) {
      const theirs = example.note.filter((note) => note.boardId === example.board[at]?.id);
      const share = Math.ceil(theirs.length / 4);
      for (const { id, text, kind, factors } of theirs.slice(part * share, (part + 1) * share))
        written.set(id, (await ask(page, 'note.add', { boardId, text, kind, factors })).id);
    }
  }
  for (const { id, name } of example.cluster) {
    const own = example.note.filter(({ clusterId }) => clusterId === id);
    await ask(page, 'cluster.create', { name, noteIds: own.map((note) => written.get(note.id) ?? '') });
  }
  await clock.passes(1);
  const second = copy.group.at(-1);
  if (second) await ask(page, 'group.setHelp', { id: second.id, needsHelp: true });
}
