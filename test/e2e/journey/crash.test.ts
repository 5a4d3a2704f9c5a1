import { expect, type Page } from '@playwright/test';
import { corePid, inWindow, killApp, killCore, type App } from '../app';
import { draftIsKept } from '../drafts';
import { da, foot, goTo, meetingLine, note, startWriting, test, writeNote, writingLine } from './user';

const correctedNote = (page: Page) => page.getByRole('textbox', { name: da.boards.note.label, exact: true });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const chip = (page: Page, name: string) =>
  page.getByRole('group', { name: da.boards.kinds }).getByRole('button', { name });

test('the core dies in mid-word: the word stands, the note is saved by the next one, undo works', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await writeNote(page, 'Plads til både barnevogne og rollatorer');
  await page.keyboard.type('Læ for vest');
  const before = await corePid(app);

  await killCore(app);
  await page.keyboard.type('envinden');
  await page.keyboard.press('Enter');

  await expect(note(page, 'Læ for vestenvinden')).toBeVisible();
  await expect(note(page, 'Plads til både barnevogne og rollatorer')).toBeVisible();
  expect(await corePid(app)).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Læ for vestenvinden')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Plads til både barnevogne og rollatorer')).toHaveCount(0);
});

test('the whole app dies in mid-word at a board: note, word and place are there again, and undo', async ({
  openApp,
}) => {
  const app = await openApp();
  await startWriting(app);
  await writeNote(app.page, 'Plads til både barnevogne og rollatorer');
  await app.page.keyboard.type('?Hvem henter nøg');
  await draftIsKept(app, 'Hvem henter nøg');
  await killApp(app);

  const { page } = await openApp({ data: app.data });
  await expect(writingLine(page)).toHaveValue('Hvem henter nøg');
  await expect(chip(page, da.marks.kind.question)).toHaveAttribute('aria-pressed', 'true');
  await expect(note(page, 'Plads til både barnevogne og rollatorer')).toBeVisible();
  await expect(writingLine(page)).toBeFocused();
  await page.keyboard.type('len?');
  await page.keyboard.press('Enter');
  await expect(note(page, 'Hvem henter nøglen?')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Hvem henter nøglen?')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Plads til både barnevogne og rollatorer')).toHaveCount(0);
});

test('the same in the line of the minutes', async ({ openApp }) => {
  const app = await openApp();
  await startWriting(app);
  await goTo(app.page, da.frame.run);
  await meetingLine(app.page).fill('Mødet begynder til tiden');
  await meetingLine(app.page).press('Enter');
  await expect(app.page.getByText('Mødet begynder til tiden')).toBeVisible();
  await app.page.keyboard.type('=Bænkene males rø');
  await draftIsKept(app, 'Bænkene males rø');
  await killApp(app);

  const { page } = await openApp({ data: app.data });
  await expect(meetingLine(page)).toHaveValue('Bænkene males rø');
  await expect(page.getByRole('radio', { name: da.marks.log.decision })).toBeChecked();
  await expect(page.getByText('Mødet begynder til tiden')).toBeVisible();
});

test('the same in a note that is being corrected', async ({ openApp }) => {
  const app = await openApp();
  await startWriting(app);
  await writeNote(app.page, 'Flere lamper');
  await app.page.keyboard.press('ArrowUp');
  await correctedNote(app.page).fill('Flere lamper langs st');
  await draftIsKept(app, 'Flere lamper langs st');
  await killApp(app);

  const { page } = await openApp({ data: app.data });
  const corrected = correctedNote(page);
  await expect(corrected).toHaveValue('Flere lamper langs st');
  await corrected.press('End');
  await corrected.pressSequentially('ien');
  await corrected.press('Enter');
  await expect(note(page, 'Flere lamper langs stien')).toBeVisible();
});

test('the window’s process dies: it comes back to the same board with the same word', async ({ openApp }) => {
  const app = await openApp();
  await startWriting(app);
  await writeNote(app.page, 'Plads til både barnevogne og rollatorer');
  await app.page.keyboard.type('Læ for vest');
  await draftIsKept(app, 'Læ for vest');

  const process = () => inWindow(app, ({ webContents }) => webContents.getOSProcessId());
  const before = await process();

  await inWindow(app, ({ webContents }) => webContents.forcefullyCrashRenderer());

  await expect.poll(async () => ![0, before].includes(await process())).toBe(true);
  await expect.poll(() => screenOf(app)).toEqual(['Læ for vest', true, da.boards.line]);
});

/** Playwright has lost a page whose process died, so main asks it: the word, whether the note is there, the focus. */
function screenOf({ electron }: App): Promise<unknown> {
  return electron.evaluate(
    ({ BrowserWindow }, line) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `[
          document.querySelector('textarea[aria-label="${line}"]')?.value,
          document.body.innerText.includes('barnevogne'),
          document.activeElement?.getAttribute('aria-label'),
        ]`,
      ) as Promise<unknown>,
    da.boards.line,
  );
}

test('what is typed while a note is being saved is the next note, with its own sign', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  const core = await corePid(app);

  process.kill(core, 'SIGSTOP');
  try {
    await page.keyboard.type('+Mange kom');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('?Hvem henter nøg');
  } finally {
    process.kill(core, 'SIGCONT');
  }
  await expect(note(page, 'Mange kom')).toHaveCount(1);
  await page.keyboard.type('len');
  await page.keyboard.press('Enter');
  await expect(
    column(page, da.marks.kinds.question).getByText('Hvem henter nøglen', { exact: true }),
  ).toBeVisible();
  await expect(note(page, 'Mange kom')).toHaveCount(1);
});

test('saved is said when the core has committed, not before', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await writeNote(page, 'Den første');
  await expect(foot(page)).toContainText(/Gemt \d/);
  const core = await corePid(app);

  process.kill(core, 'SIGSTOP');
  try {
    await page.keyboard.type('Den anden');
    await page.keyboard.press('Enter');
    await expect(foot(page)).toContainText(da.frame.saving);
    await expect(note(page, 'Den anden')).toHaveCount(0);
  } finally {
    process.kill(core, 'SIGCONT');
  }
  await expect(note(page, 'Den anden')).toBeVisible();
  await expect(foot(page)).toContainText(/Gemt \d/);
});
