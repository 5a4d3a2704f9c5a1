import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { innerRooms } from '@shared/domain/rooms';
import {
  da,
  goTo,
  link,
  meetingLine,
  note,
  openExample,
  startWriting,
  test,
  writeNote,
  writingLine,
} from './user';

test('two Enters make one: a workshop, a note, a person', async ({ openApp }) => {
  const { page } = await openApp();
  await page.getByRole('textbox', { name: da.home.newTitle }).fill('Torvet om aftenen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const person = page.getByRole('textbox', { name: da.prepare.addPerson });
  await expect(person).toBeFocused();
  await person.fill('Tove Birkelund, nabo');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Tove Birkelund/ })).toHaveCount(1);

  await goTo(page, da.frame.boards);
  await writingLine(page).fill('Musik til klokken ti');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(note(page, 'Musik til klokken ti')).toHaveCount(1);

  await page.getByRole('link', { name: da.frame.goHome }).click();
  await expect(page.getByRole('heading', { name: 'Torvet om aftenen' })).toHaveCount(1);
  await expect(page.getByRole('main').getByText('Torvet om aftenen')).toHaveCount(1);
});

test('Esc everywhere takes nothing away, and Ctrl Z twenty times ends with a sentence', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await writeNote(page, 'Musik til klokken ti');
  await page.keyboard.type('Halvt skrevet');
  for (const room of innerRooms) {
    await goTo(page, da.frame[room]);
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
    await expect(link(page, da.frame[room])).toHaveAttribute('aria-current', 'page');
  }
  await goTo(page, da.frame.boards);
  await expect(writingLine(page)).toHaveValue('Halvt skrevet');
  await expect(note(page, 'Musik til klokken ti')).toBeVisible();

  await writingLine(page).fill('');
  for (let times = 0; times < 20; times++) await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: da.frame.messages })).toContainText(da.frame.nothingToUndo);
  for (let times = 0; times < 20; times++) await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('region', { name: da.frame.messages })).toContainText(da.frame.nothingToRedo);
});

test('five thousand characters are pasted into a note, and are all there or refused in a sentence', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  const paste = async (text: string) => {
    await app.electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
    await expect(writingLine(page)).toHaveValue(text);
    await page.keyboard.press('Enter');
  };
  const long = 'Lang '.repeat(1_000).trim();
  await paste(long);
  await expect(page.getByRole('alert').filter({ hasText: da.errors.tooLong({ most: 4_000 }) })).toBeVisible();
  await expect(writingLine(page)).toHaveValue(long);
  await writingLine(page).fill('Og en kort');
  await page.keyboard.press('Enter');
  await expect(note(page, 'Og en kort')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: da.errors.tooLong({ most: 4_000 }) })).toHaveCount(
    0,
  );
});

test('what is in use is not taken away without a word', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await startWriting(app);
  await writeNote(page, 'Musik til klokken ti');

  // A group that has written.
  await goTo(page, da.frame.prepare);
  await page.getByRole('button', { name: new RegExp(`^${da.marks.group('A')}`) }).click();
  await page.getByRole('button', { name: da.prepare.removeGroup }).click();
  await expect(page.getByRole('alert').filter({ hasText: da.errors.groupHasNotes() })).toBeVisible();
  await page.keyboard.press('Escape');

  // The block that is running: the clock goes on without it, and it comes back.
  await goTo(page, da.frame.run);
  await page.getByRole('button', { name: da.run.start }).click();
  await goTo(page, da.frame.prepare);
  const welcome = page.getByRole('button', { name: new RegExp(da.marks.block.welcome) });
  await welcome.focus();
  await page.keyboard.press('Delete');
  await expect(welcome).toHaveCount(0);
  await goTo(page, da.frame.run);
  await expect(meetingLine(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await goTo(page, da.frame.prepare);
  await expect(welcome).toBeVisible();
});

test('a file that is none is refused in a sentence, and nothing is changed', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const wrong = join(app.data, 'ferie.json');
  writeFileSync(wrong, '{"this": "is no workshop"}');
  await openExample(app);
  await page.getByRole('link', { name: da.frame.goHome }).click();
  const atHome = page.getByRole('main').getByRole('button');
  await expect(atHome.first()).toBeVisible();
  const before = await atHome.count();

  await app.electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      (globalThis as unknown as { said: string }).said = message;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  // As the file manager hands it over.
  await app.electron.evaluate(({ app: running }, path) => {
    running.emit('open-file', { preventDefault: () => undefined }, path);
  }, wrong);
  const said = () => app.electron.evaluate(() => (globalThis as unknown as { said?: string }).said);
  await expect.poll(said).toContain('ferie.json er ikke en hel Samskab-fil');
  await expect(atHome).toHaveCount(before);
});
