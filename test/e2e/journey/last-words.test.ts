import { expect } from '@playwright/test';
import { killApp, type App } from '../app';
import { draftIsKept } from '../drafts';
import { ask, groupsAtWork } from '../groups-at-work';
import { da, goTo, link, meetingLine, startWriting, test, writeNote } from './user';

const rowsOf = async ({ page }: Pick<App, 'page'>) => {
  const [workshop] = (await ask(page, 'workshop.list', {})).workshops;
  return ask(page, 'workshop.open', { id: workshop?.id ?? '' });
};

/** As from the menu: the windows close, then the app ends. */
async function quit({ electron }: App): Promise<void> {
  const child = electron.process();
  const ended = new Promise((done) => child.once('exit', done));
  await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await ended;
}

test('what stands open in a field when the app is quit is saved; a line that waits for Enter stays a line', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await goTo(page, da.frame.run);
  await meetingLine(page).fill('Bænkene males r');
  await page.getByRole('button', { name: da.run.start }).click();
  await page.getByPlaceholder(da.run.adPlaceholder).fill('Alle kom til tiden.');
  await quit(app);

  const again = await openApp({ data: app.data });
  const { block, logEntry } = await rowsOf(again);
  expect(block.map(({ notes }) => notes)).toContain('Alle kom til tiden.');
  expect(logEntry).toEqual([]);
  await expect(meetingLine(again.page)).toHaveValue('Bænkene males r');
  const { drafts } = await ask(again.page, 'draft.list', {});
  expect(Object.values(drafts)).not.toContain('Alle kom til tiden.');
});

test('a correction in the middle of which the window is loaded again, or its room is left, is saved', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await writeNote(page, 'Flere lamper');
  await page.keyboard.press('ArrowUp');
  const correction = page.getByRole('textbox', { name: da.boards.note.label, exact: true });
  await correction.fill('Flere lamper langs stien');
  await page.reload();
  await link(page, da.frame.run).waitFor();
  const texts = async () => (await rowsOf(app)).note.map(({ text }) => text);
  await expect.poll(texts).toEqual(['Flere lamper langs stien']);

  await page.keyboard.press('ArrowUp');
  await correction.fill('Lamper langs stien');
  await page.keyboard.press('Control+PageDown');
  await expect.poll(texts).toEqual(['Lamper langs stien']);
});

test('a day half chosen, and a new committee half named, are there after a power cut', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { workshopId } = await groupsAtWork(app);
  await ask(page, 'logEntry.add', { workshopId, blockId: null, kind: 'action', text: 'Spørg skolen' });
  await page.reload();
  await page.getByRole('button', { name: da.home.open, exact: true }).click();
  await page.getByRole('button', { name: da.prepare.details }).click();
  await page.getByLabel(da.prepare.committee).selectOption(da.prepare.newCommittee);
  await page.getByLabel(da.prepare.committeeName).fill('Ungeudv');
  await draftIsKept(app, 'Ungeudv');
  await killApp(app);

  const named = await openApp({ data: app.data });
  await expect(named.page.getByLabel(da.prepare.committeeName)).toHaveValue('Ungeudv');
  await named.page.getByLabel(da.prepare.committeeName).fill('Ungeudvalget');
  await goTo(named.page, da.frame.run);
  await expect
    .poll(async () => (await rowsOf(named)).committee.map(({ name }) => name))
    .toEqual(['Ungeudvalget']);
  await named.page.getByRole('button', { name: `${da.run.dueDay}: ${da.run.noDay}` }).click();
  await named.page.getByLabel(da.run.dueDay, { exact: true }).fill('2027-03-23');
  await draftIsKept(named, '2027-03-23');
  await killApp(named);

  const dated = await openApp({ data: app.data });
  await expect(dated.page.getByLabel(da.run.dueDay, { exact: true })).toHaveValue('2027-03-23');
  await dated.page.getByLabel(da.run.dueDay, { exact: true }).press('Enter');
  await expect
    .poll(async () => (await rowsOf(dated)).logEntry.map(({ dueDay }) => dueDay))
    .toEqual(['2027-03-23']);
});

test('a new workshop half filled in is open again after a power cut, with day, time and committee', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await page.getByRole('link', { name: da.frame.goHome }).click();
  await page.keyboard.press('Control+n');
  await page.getByLabel(da.home.newTitle).fill('Trygge ve');
  await page.getByLabel(da.home.date).fill('2027-03-09');
  await page.getByLabel(da.home.start).fill('18:30');
  await page.getByLabel(da.home.committee).selectOption(da.home.newCommittee);
  await page.getByLabel(da.home.committeeName).fill('Ungeudv');
  await expect.poll(async () => JSON.stringify(await ask(page, 'draft.list', {}))).toContain('Ungeudv');
  await killApp(app);

  const again = await openApp({ data: app.data });
  const title = again.page.getByLabel(da.home.newTitle);
  await expect(title).toHaveValue('Trygge ve');
  await expect(again.page.getByLabel(da.home.date)).toHaveValue('2027-03-09');
  await expect(again.page.getByLabel(da.home.start)).toHaveValue('18:30');
  await expect(again.page.getByLabel(da.home.committeeName)).toHaveValue('Ungeudv');
  await expect(again.page.getByLabel(da.home.committeeName)).toBeFocused();
  await title.press('Escape');
  await expect(again.page.getByRole('button', { name: da.home.fromScratch })).toBeVisible();
  await again.page.keyboard.press('Control+n');
  await expect(title).toHaveValue('');
});
