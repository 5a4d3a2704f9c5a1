import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ask, enter } from '../evening';
import { corePid, freshFolder, test, type App } from '../app';

/** Minutes that take a few seconds to print, open in the room where they are saved. */
async function longMinutes({ page }: App): Promise<void> {
  const { id } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2027-03-09T17:00',
  });
  const { board } = await ask(page, 'workshop.open', { id });
  const notes = Array.from({ length: 300 }, (_, n) => ({
    text: `${n} `.padEnd(300, 'Lys på stien ved åen. '),
    kind: 'idea' as const,
  }));
  await ask(page, 'note.addMany', { boardId: board[0]?.id ?? '', notes });
  await enter(page, id, 'wrapUp');
}

/** The dialog is answered with a file that is there already. */
async function willReplace({ electron }: App, name: string) {
  const folder = freshFolder();
  const path = join(folder, name);
  writeFileSync(path, 'det forrige');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  return { folder, path };
}

const button = (page: Page, name: string) => page.getByRole('button', { name });
const pages = ({ electron }: App) =>
  electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);

test('a long PDF says what it does; Esc gives it up without a trace, and it can be made again', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await longMinutes(app);
  const { folder, path } = await willReplace(app, 'referat.pdf');
  const before = await pages(app);

  await button(page, 'PDF').click();
  // Which of its steps is said depends on how quick the machine is.
  await expect(page.getByText(/^Gemmer som PDF/)).toBeVisible();
  await expect(button(page, 'Annullér')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Annulleret. Der er ikke gemt nogen fil.')).toBeVisible();
  await expect.poll(() => pages(app), { timeout: 30_000 }).toBe(before);
  expect(readFileSync(path, 'utf8')).toBe('det forrige');

  await button(page, 'PDF').click();
  await expect(page.getByText(`Gemt: ${path}`)).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(path, 'latin1').startsWith('%PDF')).toBe(true);
  expect(readdirSync(folder)).toEqual(['referat.pdf']);
});

test('a workbook that is given up before it is written is not written', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await longMinutes(app);
  const { folder, path } = await willReplace(app, 'noter.xlsx');
  // The core is held once the name is chosen, or the workbook would be there before anybody could press.
  const core = await corePid(app);
  await app.electron.evaluate(
    ({ dialog }, [filePath, pid]) => {
      dialog.showSaveDialog = () => {
        process.kill(pid, 'SIGSTOP');
        return Promise.resolve({ canceled: false, filePath });
      };
    },
    [path, core] as const,
  );
  try {
    await button(page, 'Noter i Excel').click();
    await button(page, 'Annullér').click();
    await expect(page.getByText('Annulleret. Der er ikke gemt nogen fil.')).toBeVisible();
  } finally {
    process.kill(core, 'SIGCONT');
  }
  // The core has answered everything by then; nothing is written afterwards.
  await ask(page, 'workshop.list', {});
  expect(readFileSync(path, 'utf8')).toBe('det forrige');
  expect(readdirSync(folder)).toEqual(['noter.xlsx']);
});
