import { expect, type Page } from '@playwright/test';
import { openSecondWindow, test, type App } from './app';
import { ask, enter, lightStage, prepareEvening } from './evening';

const moving = { size: { width: 1366, height: 768 }, args: ['--moves-clock'] };

/** Thirty-five minutes of group work from this moment: the facilitator in Run, a group at its board. */
async function groupsBegin(app: App): Promise<{ page: Page; board: Page }> {
  const { page } = app;
  const { id, blocks } = await prepareEvening(app);
  await ask(page, 'clock.start', { workshopId: id, blockId: blocks[1] ?? '' });
  await enter(page, id, 'run');
  const board = await openSecondWindow(app);
  await enter(board, id, 'boards');
  await expect(board.getByRole('timer')).toContainText('tilbage');
  return { page, board };
}

const passes = (page: Page, minutes: number) => ask(page, 'clock.travel', { minutes });

test('the time of a block warns twice and then is up: in Run, at a group’s board and on the stage', async ({
  openApp,
}) => {
  const app = await openApp(moving);
  const { page, board } = await groupsBegin(app);
  const stage = await lightStage(app);
  const inRun = page.getByRole('main');
  const atBoard = board.getByRole('timer');
  const said = page.getByRole('status').first();

  await passes(page, 29);
  await expect(inRun.getByText('Snart slut')).toBeVisible();
  await expect(atBoard).toContainText('Snart slut');
  await expect(stage.getByText(/^snart slut, kl\./)).toBeVisible();
  await expect(said).toHaveText(/^Snart slut: [56] minutter tilbage\.$/);

  await passes(page, 5);
  await expect(inRun.getByText('Straks slut')).toBeVisible();
  await expect(atBoard).toContainText('Straks slut');
  await expect(stage.getByText(/^straks slut, kl\./)).toBeVisible();
  await expect(board.getByRole('status').filter({ hasText: 'Straks slut' })).toHaveCount(1);

  // More time takes the warning away, and says nothing.
  await page.keyboard.press('Alt+5');
  await expect(inRun.getByText('Snart slut')).toBeVisible();
  await expect(said).toHaveText(/^Straks slut/);

  await passes(page, 7);
  await expect(inRun.getByText('Tiden er gået')).toBeVisible();
  await expect(stage.getByText('over tiden')).toBeVisible();
  await expect(said).toHaveText(/^Tiden er gået/);
});

/** Counts the strokes that the page's own loudspeaker is given, and keeps what plays them. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard = { strokes: 0, contexts: [] as BaseAudioContext[] };
    Object.assign(window, { heard });
    const tones = OscillatorNode.prototype;
    const start = Reflect.get<OscillatorNode, 'start'>(tones, 'start');
    tones.start = function (this: OscillatorNode, when) {
      heard.strokes++;
      heard.contexts.push(this.context);
      start.call(this, when);
    };
  });
type Ears = { heard: { strokes: number; contexts: BaseAudioContext[] } };
const strokesIn = (page: Page) => page.evaluate(() => (window as unknown as Ears).heard.strokes);
const hasPlayed = (page: Page) =>
  page.evaluate(() => (window as unknown as Ears).heard.contexts.some(({ currentTime }) => currentTime > 0));

test('the clock is heard from one window of three, without a click, until it is muted in Run', async ({
  openApp,
}) => {
  const app = await openApp(moving);
  const { page, board } = await groupsBegin(app);
  const stage = await lightStage(app);
  const all = [page, board, stage];
  for (const each of all) await listen(each);
  const strokes = async () => {
    const counts = await Promise.all(all.map(strokesIn));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  // Each stroke is a tone and its overtone.
  await passes(page, 29);
  await expect.poll(strokes).toBe(2);
  await expect.poll(() => hasPlayed(page)).toBe(true);
  await passes(page, 5);
  await expect.poll(strokes).toBe(2 + 4);

  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('button', { name: 'Slå urets lyd til' })).toBeVisible();
  await passes(page, 2);
  await expect(page.getByText('Tiden er gået').first()).toBeVisible();
  await expect(board.getByRole('timer')).toContainText('over tiden');
  expect(await strokes()).toBe(6);

  await page.getByRole('button', { name: 'Slå urets lyd til' }).click();
  await expect(page.getByRole('button', { name: 'Slå urets lyd fra' })).toBeVisible();
  await page.keyboard.press('Alt+5');
  await page.keyboard.press('Alt+5');
  await expect(board.getByRole('timer')).toContainText(/^8:\d\d Snart slut/);
  await passes(page, 12);
  await expect.poll(strokes).toBe(6 + 6);
});

test('a group that works for a shorter time beside the others is heard when its own time is up', async ({
  openApp,
}) => {
  const app = await openApp(moving);
  const { page } = app;
  const { id: workshopId, blocks, rows } = await prepareEvening(app);
  const { agendaItem, group } = await rows();
  const { id: walk } = await ask(page, 'block.add', {
    agendaItemId: agendaItem[0]?.id ?? '',
    title: 'En gåtur',
    kind: 'groupWork',
    minutes: 20,
    before: blocks[2] ?? null,
  });
  const fields = { withPrevious: true, groupIds: [group[0]?.id ?? ''] };
  await ask(page, 'block.update', { id: walk, fields });
  await ask(page, 'clock.start', { workshopId, blockId: blocks[1] ?? '' });
  await enter(page, workshopId, 'run');
  await expect(page.getByRole('button', { name: /Mødesteder/ })).toContainText('20 min tilbage');
  await listen(page);
  await passes(page, 21);
  await expect(page.getByRole('button', { name: /Mødesteder/ })).toContainText('Tiden er gået');
  await expect.poll(() => strokesIn(page)).toBe(6);
  await passes(page, 8);
  await expect(page.getByRole('main').getByText('Snart slut')).toBeVisible();
  await expect.poll(() => strokesIn(page)).toBe(6 + 2);
});

test('when the window that is heard closes, another one takes over', async ({ openApp }) => {
  const app = await openApp(moving);
  const { page, board } = await groupsBegin(app);
  await listen(board);
  const waiting = () => board.evaluate(async () => (await navigator.locks.query()).pending?.length);
  await expect.poll(waiting).toBe(1);
  await page.close();
  await expect.poll(waiting).toBe(0);
  await passes(board, 29);
  await expect(board.getByRole('timer')).toContainText('Snart slut');
  await expect.poll(() => strokesIn(board)).toBe(2);
});
