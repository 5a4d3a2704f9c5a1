import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test, type App } from './app';
import { ask, groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: 'Skriv en note' });
const note = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

test('with the keys notes are merged, taken apart and split', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  for (const text of ['Lys', 'Lamper', 'Spejle\nSkilte'])
    await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea' });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(note(app, 'Lamper')).toBeFocused();
  await page.keyboard.press('l');
  const merged = page.getByRole('group', { name: 'Lagt sammen med' });
  await expect(merged).toHaveText(/Lys/);
  await expect(note(app, 'Lamper')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Skil ad igen' }).press('Enter');
  await expect(merged).toHaveCount(0);
  await note(app, 'Skilte').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Del i 2 noter' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Skilte/ })).toBeVisible();
});

test('a board shows only some of its notes, says how many, and Esc shows them all', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  for (const [text, kind] of [
    ['Lys på stien', 'idea'],
    ['Spejle', 'idea'],
    ['Hvem tænder lyset', 'question'],
  ] as const)
    await ask(page, 'note.add', { boardId: boardA, text, kind });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Ord i noterne' })).toBeFocused();
  await page.keyboard.type('LYS');
  await expect(page.getByText('2 af 3 noter vises')).toBeVisible();
  await page.getByRole('combobox', { name: 'Slags' }).selectOption('question');
  await expect(page.getByText('1 af 3 noter vises')).toBeVisible();
  await expect(page.getByText('Lys på stien')).toHaveCount(0);
  await expect(page.getByText('Ingen noter her passer i filteret.').first()).toBeVisible();
  await line(app).fill('Bænke');
  await line(app).press('Enter');
  await expect(page.getByText('Gemt, men noten passer ikke i filteret.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(note(app, 'Bænke')).toBeVisible();
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('spejle');
  await expect(page.getByText('1 af 4 noter vises')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line(app)).toBeFocused();
  await expect(page.getByText('Lys på stien')).toBeVisible();
});

test('a note that says nearly the same is pointed out as it arrives, never hidden ones, and merged with two keys', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  for (const text of ['Bænke ved søen', 'Lys på stien'])
    await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea' });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.type('Flere bænke ved søen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ligner 1 anden' })).toBeVisible();
  await expect(page.getByText('Gemt i Idéer: Flere bænke ved søen. Ligner 1 anden')).toBeAttached();
  await expect(line(app)).toBeFocused();
  await page.keyboard.type('Cykler');
  await page.keyboard.press('Control+l');
  const dialog = page.getByRole('dialog', { name: 'Ligner 1 anden' });
  await expect(dialog.getByRole('button', { name: 'Læg sammen' })).toBeFocused();
  await expect(dialog).not.toContainText('Lys på stien');
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(note(app, 'Bænke ved søen').getByRole('group', { name: 'Lagt sammen med' })).toHaveText(
    'Flere bænke ved søen',
  );
  await expect(line(app)).toBeFocused();
  await expect(line(app)).toHaveValue('Cykler');

  await note(app, 'Lys på stien').focus();
  await page.keyboard.press('Control+l');
  await expect(page.getByText('Ingen andre noter på tavlen ligner denne.').first()).toBeVisible();

  await page.keyboard.press('Control+h');
  await page.getByRole('button', { name: 'Skriv skjult' }).click();
  await expect(line(app)).toBeFocused();
  await line(app).fill('Lys på en sti');
  await page.keyboard.press('Enter');
  await expect(note(app, 'Skjult note')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ligner/ })).toHaveCount(0);
});

test('a note of several lines goes to another board by keys, and there is seen who wrote it, and found by that', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  await ask(page, 'note.add', { boardId: boardA, text: 'Lys på stien', kind: 'wentWell' });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('og ved broen');
  await page.keyboard.press('Enter');
  await expect(note(app, 'Lys på stien')).toHaveText(/Lys på stien\nog ved broen/);
  await expect(note(app, 'Lys på stien')).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Gruppe B · Busserne' }).press('Enter');
  await expect(page.getByText('Noten er flyttet til Gruppe B · Busserne.').first()).toBeVisible();
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Alt+PageDown');
  await expect(note(app, 'Lys på stien')).toContainText('af Gruppe A · Stien');
  await line(app).fill('Flere busser');
  await line(app).press('Enter');
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox', { name: 'Gruppe' }).selectOption('Gruppe A · Stien');
  await expect(page.getByText('1 af 2 noter vises')).toBeVisible();
  await expect(note(app, 'Lys på stien')).toBeVisible();
});

test('the board is read as text by keys, copied, and left at the note that was read last', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  const ids: string[] = [];
  for (const text of ['Lys', 'Spejle', 'Bænke'])
    ids.push((await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea', factors: ['goal'] })).id);
  await ask(page, 'cluster.create', { name: 'Synlig', noteIds: ids.slice(0, 1) });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(note(app, 'Lys')).toBeFocused();
  await page.keyboard.press('Alt+o');
  const text = page.getByRole('region', { name: 'Tavlen som tekst' });
  await expect(text.getByRole('heading', { name: 'Synlig (1)' })).toBeVisible();
  await expect(text.getByRole('listitem').filter({ hasText: 'Lys' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(text.getByRole('listitem').filter({ hasText: 'Spejle' })).toBeFocused();
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await page.keyboard.press('c');
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('Idéer (3)\n\nSynlig (1)\n- Lys (Idé; Mål)\n\nUden tema (2)\n- Spejle (Idé; Mål)');
  await page.keyboard.press('Escape');
  await expect(note(app, 'Spejle')).toBeFocused();
});

test('without keys and without dragging notes change places, are put in a theme and taken out, selected and merged', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, onBoard, boardA } = await groupsAtWork(app);
  for (const text of ['Lys', 'Lamper', 'Spejle'])
    await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea' });
  const act = async (text: string, ...entries: string[]) => {
    await note(app, text).hover();
    await note(app, text).getByRole('button', { name: 'Noten' }).click();
    for (const entry of entries) await page.getByRole('menuitem', { name: entry }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await act('Spejle', 'Flyt op');
  await expect(page.locator('[data-stop-is=note]')).toHaveText([/Lys/, /Spejle/, /Lamper/]);
  await act('Lys', 'Læg i et tema', 'Nyt tema');
  await page.getByRole('textbox', { name: 'Temaets navn' }).fill('Synlig');
  await page.getByRole('button', { name: 'Opret temaet' }).click();
  await expect.poll(onBoard).toContain('Idéer: Synlig: Lys');
  await act('Lys', 'Flyt til', 'Spørgsmål');
  await expect.poll(onBoard).toContain('Spørgsmål: Lys');
  await act('Lys', 'Vælg flere');
  await act('Lamper', 'Vælg flere');
  await act('Lamper', 'Læg sammen');
  await expect(page.getByRole('group', { name: 'Lagt sammen med' })).toContainText('Lys');
});

test('a note that is deleted or corrected elsewhere while it is being corrected here loses no word, and says so', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  const add = async (text: string) =>
    (await ask(page, 'note.add', { boardId: boardA, text, kind: 'idea' })).id;
  const gone = await add('Lys på stien');
  const changed = await add('Bænke');
  await enter('boards');
  await expect(line(app)).toBeFocused();
  const editor = page.getByRole('textbox', { name: 'Note', exact: true });
  await note(app, 'Lys på stien').dblclick();
  await expect(editor).toBeFocused();
  await page.keyboard.type('Lys i svinget');
  await ask(page, 'note.remove', { id: gone });
  await expect(page.getByText('Noten blev slettet imens.').first()).toBeVisible();
  await expect(line(app)).toHaveValue('Lys i svinget');
  await expect(line(app)).toBeFocused();

  await note(app, 'Bænke').dblclick();
  await expect(editor).toBeFocused();
  await page.keyboard.type('Bænke ved søen');
  await ask(page, 'note.update', { id: changed, fields: { text: 'Bænke ved skolen' } });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noten blev også rettet et andet sted imens.').first()).toBeVisible();
  await expect(note(app, 'Bænke ved søen')).toBeVisible();
});

test('what is typed after a menu is closed, or after a click beside everything, is written on the line', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter } = await groupsAtWork(app);
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.getByRole('button', { name: 'Mere om tavlen' }).click();
  await expect(page.getByRole('menuitem', { name: 'Skriv skjult' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Mere om tavlen' })).toBeFocused();
  await page.keyboard.type('Luk gaden ved skolen');
  await page.keyboard.press('Enter');
  await expect(note(app, 'Luk gaden ved skolen')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Skriv skjult' })).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(line(app)).not.toBeFocused();
  await page.keyboard.type('+ Gå-bus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Gik godt' })).toContainText('Gå-bus');
  await note(app, 'Gå-bus').click();
  await expect(note(app, 'Gå-bus')).toBeFocused();
  await page.keyboard.type('Hele byen');
  await expect(line(app)).toHaveValue('Hele byen');
});
