import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { killApp, reopenApp, test, type App } from './app';
import { draftIsKept } from './drafts';
import { drop } from './drop';
import { ask, groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: 'Skriv en note' });
const column = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true });
const note = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

test('a group types, presses Enter and goes on; signs and keys set kind and factors', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard } = await groupsAtWork(app);
  await enter('boards');
  await expect(page.getByRole('heading', { name: 'Hvad gør stien tryg?' })).toBeVisible();
  await expect(line(app)).toBeFocused();

  await page.keyboard.type('Lys på stien');
  await page.keyboard.press('Enter');
  await page.keyboard.type('?Hvem rydder sne');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('!Flere bænke');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('button', { name: 'Fremdrift', pressed: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Fremdrift', pressed: false })).toBeVisible();
  await expect(line(app)).toHaveValue('Flere bænke');
  await page.keyboard.press('Enter');
  await expect(column(app, 'Idéer').getByText('Flere bænke')).toBeVisible();
  await expect(column(app, 'Spørgsmål').getByRole('img', { name: 'Faktorer: Hold' })).toBeVisible();
  await expect(line(app)).toHaveValue('');

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' ved søen');
  await page.keyboard.press('Enter');
  await expect(line(app)).toBeFocused();
  await expect
    .poll(onBoard)
    .toEqual(['Idéer: Flere bænke ved søen', 'Idéer: Lys på stien', 'Spørgsmål: Hvem rydder sne']);
});

test('with the keys alone notes are moved, named as a theme, deleted and brought back', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard, boardA } = await groupsAtWork(app);
  for (const text of ['Lys', 'Spejle', 'Sti']) {
    await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea' });
  }
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note(app, 'Lys')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('t');
  await page.getByRole('menuitem', { name: 'Nyt tema' }).press('Enter');
  await page.getByRole('textbox', { name: 'Temaets navn' }).fill('Se og blive set');
  await page.keyboard.press('Enter');
  const theme = page.locator('[data-stop-is=theme]');
  await expect(theme).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(column(app, 'Spørgsmål').getByText('Lys')).toBeVisible();
  await expect(note(app, 'Lys')).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Gik godt' }).click();
  await expect(column(app, 'Gik godt').getByText('Lys')).toBeVisible();

  await expect(note(app, 'Lys')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Slettet: »Lys«')).not.toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(onBoard).toEqual(['Gik godt: Lys', 'Idéer: Se og blive set: Spejle', 'Idéer: Sti']);
});

test('a note is dragged to another column and into a theme, by mouse and with Space', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard, boardA } = await groupsAtWork(app);
  const { id } = await ask(page, 'note.add', { boardId: boardA, text: 'Lys', kind: 'idea' });
  await ask(page, 'note.add', { boardId: boardA, text: 'Spejle', kind: 'idea' });
  await ask(page, 'note.add', { boardId: boardA, text: 'Hvem betaler', kind: 'question' });
  await ask(page, 'cluster.create', { name: 'Synlig', noteIds: [id] });
  await enter('boards');

  // Hovering waits until the board stands still; only then are places worth measuring.
  await note(app, 'Hvem betaler').hover({ position: { x: 80, y: 15 } });
  const to = await note(app, 'Lys').boundingBox();
  if (!to) throw new Error('The note is on the screen');
  await page.mouse.down();
  await page.mouse.move(to.x + 90, to.y + 20, { steps: 8 });
  await page.mouse.move(to.x + 80, to.y + to.height - 4, { steps: 4 });
  await drop(page);
  await expect.poll(onBoard).toContain('Idéer: Synlig: Hvem betaler');

  await note(app, 'Spejle').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Løftet: .*Spejle/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect.poll(onBoard).toContain('Spørgsmål: Spejle');
});

test('a note dropped on another makes a theme of both, named at once, by mouse and by keys, and undone in one step', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard, boardA } = await groupsAtWork(app);
  for (const [text, kind] of [
    ['Lys', 'idea'],
    ['Spejle', 'idea'],
    ['Hvem betaler', 'question'],
  ] as const) {
    await ask(page, 'note.add', { boardId: boardA, text, kind });
  }
  const before = await onBoard();
  await enter('boards');

  await note(app, 'Hvem betaler').hover({ position: { x: 80, y: 15 } });
  const to = await note(app, 'Lys').boundingBox();
  if (!to) throw new Error('The note is on the screen');
  await page.mouse.down();
  await page.mouse.move(to.x + 90, to.y + to.height, { steps: 8 });
  await page.mouse.move(to.x + 90, to.y + to.height / 2, { steps: 4 });
  await expect(page.getByText('Nyt tema')).toBeVisible();
  await drop(page);
  await expect(page.getByRole('textbox', { name: 'Temaets navn' })).toBeFocused();
  await expect(page.getByText('De to noter er samlet i et nyt tema.').first()).toBeVisible();
  await page.keyboard.type('Synlig');
  await page.keyboard.press('Enter');
  await expect.poll(onBoard).toEqual(['Idéer: Spejle', 'Idéer: Synlig: Hvem betaler', 'Idéer: Synlig: Lys']);

  await note(app, 'Spejle').hover({ position: { x: 80, y: 15 } });
  const into = await note(app, 'Lys').boundingBox();
  if (!into) throw new Error('The note is on the screen');
  await page.mouse.down();
  await page.mouse.move(into.x + 90, into.y + into.height, { steps: 8 });
  await page.mouse.move(into.x + 90, into.y + into.height / 2, { steps: 4 });
  await drop(page);
  await expect.poll(onBoard).toContain('Idéer: Synlig: Spejle');

  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
  await expect.poll(onBoard).toEqual(before);

  await note(app, 'Spejle').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Løftet: .*Spejle/)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Temaets navn' })).toBeFocused();
  await expect.poll(onBoard).toContain('Idéer: Nyt tema: Spejle');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(onBoard).toEqual(before);
});

test('a pasted list is asked about, becomes notes in one step, and goes again in one', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard } = await groupsAtWork(app);
  await enter('boards');
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('• Lys\n• Spejle\n• Bredere sti'));
  await line(app).press('Control+v');
  await page.getByRole('button', { name: '3 noter' }).click();
  await expect.poll(onBoard).toEqual(['Idéer: Bredere sti', 'Idéer: Lys', 'Idéer: Spejle']);
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(onBoard).toEqual([]);
});

test('a note half written comes back after a power cut, with its kind', async ({ openApp }) => {
  const app = await openApp();
  const { enter } = await groupsAtWork(app);
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await app.page.keyboard.type('!Der er mørkt ved');
  await draftIsKept(app, 'Der er mørkt ved');
  await killApp(app);
  const again = await reopenApp(app);
  await expect(line(again)).toHaveValue('Der er mørkt ved');
  await expect(again.page.getByRole('button', { name: 'Bekymring' })).toHaveAttribute('aria-pressed', 'true');
  await again.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a board, ${theme}`, async ({ openApp }) => {
    const app = await openApp();
    const { page } = app;
    const { enter, boardA } = await groupsAtWork(app);
    const { id } = await ask(page, 'note.add', {
      boardId: boardA,
      text: 'Lys',
      kind: 'idea',
      factors: ['team'],
    });
    await ask(page, 'note.add', { boardId: boardA, text: 'Sne', kind: 'concern' });
    await ask(page, 'cluster.create', { name: 'Synlig', noteIds: [id] });
    await ask(page, 'settings.update', { fields: { theme } });
    await enter('boards');
    await expect(note(app, 'Lys')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
