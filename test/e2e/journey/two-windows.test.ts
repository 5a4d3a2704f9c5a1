import { expect, type Page } from '@playwright/test';
import { openSecondWindow, type App } from '../app';
import { da, note, startWriting, test, writeNote } from './user';

/** Both windows at the same board of the same workshop. */
async function twoAtOneBoard(app: App): Promise<[Page, Page]> {
  await startWriting(app, 'Bænke ved Åløkken');
  const second = await openSecondWindow(app);
  return [app.page, second];
}

test('what is written in one window stands in the other at once, and goes there when it is taken back', async ({
  openApp,
}) => {
  const [first, second] = await twoAtOneBoard(await openApp());
  await writeNote(first, 'Fra det første vindue');
  await expect(note(second, 'Fra det første vindue')).toBeVisible();
  await writeNote(second, 'Fra det andet vindue');
  await expect(note(first, 'Fra det andet vindue')).toBeVisible();

  // Each takes back its own, also when the other's came later.
  await first.keyboard.press('Control+z');
  await expect(note(second, 'Fra det første vindue')).toHaveCount(0);
  await expect(note(second, 'Fra det andet vindue')).toBeVisible();
  await first.keyboard.press('Control+Shift+z');
  await expect(note(second, 'Fra det første vindue')).toBeVisible();
});

test('an act that somebody else has built upon is not taken back, and that is said', async ({ openApp }) => {
  const [first, second] = await twoAtOneBoard(await openApp());
  await writeNote(first, 'Et bord');
  await first.keyboard.press('ArrowUp');
  const corrected = (page: Page) => page.getByRole('textbox', { name: da.boards.note.label, exact: true });
  await corrected(first).fill('Et bord til seks');
  await corrected(first).press('Enter');
  await expect(note(second, 'Et bord til seks')).toBeVisible();

  await note(second, 'Et bord til seks').press('Enter');
  await corrected(second).fill('Et bord til otte');
  await corrected(second).press('Enter');
  await expect(note(first, 'Et bord til otte')).toBeVisible();

  await note(first, 'Et bord til otte').press('Control+z');
  const said = da.frame.overtaken(da.history['note.update'] ?? '');
  await expect(first.getByRole('region', { name: da.frame.messages })).toContainText(said);
  await expect(note(first, 'Et bord til otte')).toBeVisible();
});
