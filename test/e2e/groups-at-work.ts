/** A workshop with two groups, opened in one of its rooms, for tests of what happens there. */
import type { Page } from '@playwright/test';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { App } from './app';

/** Asks the core through the page's own bridge, as its rooms do. */
export async function ask<N extends RequestName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await page.evaluate(async ([what, given]) => window.samskab.request(what, given as never), [
    name,
    input,
  ] as const);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

export type GroupsAtWork = {
  workshopId: string;
  boardA: string;
  /** Takes the window to a room of the workshop, as one that comes back does. */
  enter: (room: 'boards' | 'visit') => Promise<void>;
  /** What stands on group A's board: `Idéer: Lys på stien`, a theme's notes behind its name. */
  onBoard: () => Promise<string[]>;
};

export async function groupsAtWork({ page }: App): Promise<GroupsAtWork> {
  const { id: workshopId } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2027-03-09T17:00',
  });
  const rows = () => ask(page, 'workshop.open', { id: workshopId });
  const { board, group } = await rows();
  const [a, b] = group;
  const boardA = board.find(({ groupId }) => groupId === a?.id)?.id;
  if (!a || !b || !boardA) throw new Error('A new workshop has two groups with a board each');
  await ask(page, 'group.update', { id: a.id, fields: { name: 'Stien', question: 'Hvad gør stien tryg?' } });
  await ask(page, 'group.update', { id: b.id, fields: { name: 'Busserne' } });
  return {
    workshopId,
    boardA,
    enter: async (room) => {
      const text = JSON.stringify({ room, workshopId, chosen: { board: boardA } });
      await ask(page, 'draft.save', { field: '@place', text });
      await page.reload();
      // Keys are heard from the moment the room is drawn.
      await page.getByRole('main').waitFor();
    },
    onBoard: async () => {
      const { note, column, cluster } = await rows();
      const title = (columnId: string) => column.find(({ id }) => id === columnId)?.title ?? '';
      const theme = (id: string | null) => cluster.find((each) => each.id === id)?.name;
      return note
        .filter(({ boardId }) => boardId === boardA)
        .map(({ text, columnId, clusterId }) =>
          [title(columnId), theme(clusterId), text].filter(Boolean).join(': '),
        )
        .sort();
    },
  };
}
