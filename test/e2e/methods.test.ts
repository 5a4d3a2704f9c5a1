import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { resize, test } from './app';
import { drop } from './drop';
import { ask } from './evening';

/** A new workshop, with the focus in one of its blocks. */
async function prepare(page: Page, row: string): Promise<void> {
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await block(page, row).focus();
}

const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Dagsorden' });
const block = (page: Page, title: string): Locator =>
  agenda(page).getByRole('button', { name: new RegExp(`\\d ${title}`) });
const titles = async (page: Page): Promise<string[]> =>
  (await agenda(page).locator('[role=button][data-row] b').allTextContents()).map((text) => text.slice(6));
const library = (page: Page): Locator => page.getByRole('dialog', { name: 'Metoder og skabeloner' });
const editor = (page: Page): Locator => page.getByRole('dialog', { name: /^Ret »/ });
const steps = (page: Page): Promise<string[]> => editor(page).locator('li[data-step] b').allTextContents();

test('a method is found, read and put in from the keyboard, and one undo takes it out', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await prepare(page, 'Gruppearbejde');
  const before = await titles(page);
  await page.keyboard.press('Alt+Insert');
  await expect(library(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('akserne');
  const found = library(page).getByRole('option', { name: /Effekt og indsats/ });
  await expect(found).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await expect(library(page).getByRole('region', { name: 'Effekt og indsats' })).toContainText(
    '45 min · 5 trin',
  );
  await expect(library(page).getByText('Ved »Gruppearbejde«:')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(library(page)).toHaveCount(0);
  await expect(block(page, 'Bliv enige om akserne')).toBeFocused();
  expect((await titles(page)).slice(1, 7)).toEqual([
    'Gruppearbejde',
    'Bliv enige om akserne',
    'Prøv med én',
    'Placér resten',
    'Se på hjørnerne',
    'Det går vi videre med',
  ]);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => titles(page)).toEqual(before);

  // What was sought goes in with one Enter; where nothing was sought, Enter only leads into the list.
  await page.keyboard.press('Alt+Insert');
  await expect(library(page).getByRole('searchbox')).toBeFocused();
  await expect(library(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(library(page).getByRole('option').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(library(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('world caf');
  await expect(library(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(library(page)).toHaveCount(0);
  await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(before.length);
});

test('a copy of one’s own is written, its steps moved by keys and by the mouse, and it goes in as written', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await prepare(page, 'Velkomst');
  await page.getByRole('button', { name: 'Metoder' }).click();
  await library(page)
    .getByRole('option', { name: /1-2-4-alle/ })
    .click();
  await page.getByRole('button', { name: 'Ret en kopi' }).click();
  await editor(page).getByLabel('Navn').fill('Hurtig runde');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveAccessibleName('Ret »Hurtig runde«');

  const row = (title: string) => editor(page).getByRole('button', { name: new RegExp(`^${title}`) });
  await row('4: fire og fire').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => steps(page)).toEqual(['1: alene', '4: fire og fire', '2: to og to', 'Alle']);
  await expect(row('4: fire og fire')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => steps(page)).toEqual(['1: alene', '2: to og to', 'Alle']);

  const from = await editor(page).getByRole('button', { name: 'Flyt Alle' }).boundingBox();
  const to = await row('1: alene').boundingBox();
  if (!from || !to) throw new Error('Both steps are on the screen.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 2, { steps: 6 });
  await drop(page);
  await expect.poll(() => steps(page)).toEqual(['Alle', '1: alene', '2: to og to']);

  await row('1: alene').click();
  await editor(page).getByLabel('Minutter', { exact: true }).fill('3');
  await editor(page).getByLabel('Spørgsmål til salen').fill('Hvor går du ikke alene?');
  await page.keyboard.press('Escape');
  await expect(row('1: alene')).toBeFocused();
  await expect(editor(page).getByText('10 min · 3 trin')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library(page).getByRole('option', { name: /Hurtig runde/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(library(page).getByRole('option', { name: /Hurtig runde/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(block(page, 'Velkomst')).toBeFocused();
  await page.keyboard.press('Alt+Insert');
  await library(page)
    .getByRole('option', { name: /Hurtig runde/ })
    .click();
  await page.getByRole('button', { name: 'Indsæt før' }).click();
  await expect
    .poll(async () => (await titles(page)).slice(0, 4))
    .toEqual(['Alle', '1: alene', '2: to og to', 'Velkomst']);
  await block(page, '1: alene').click();
  await expect(page.getByLabel('På scenen')).toHaveValue('Hvor går du ikke alene?');
});

test('the agenda is kept as a template, and the next workshop begins with it or as the one before', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await prepare(page, 'Pause');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Metoder' }).click();
  await page.getByRole('button', { name: 'Nye egne' }).click();
  await page.getByRole('menuitem', { name: 'Gem hele dagsordenen som skabelon' }).click();
  await expect(editor(page).getByLabel('Navn')).toHaveValue('Trygge veje');
  await editor(page).getByLabel('Navn').fill('Aften uden pause');
  await page.keyboard.press('Escape');
  await library(page).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Samskab, hjem' }).click();
  await expect(page.getByRole('button', { name: 'Åbn', exact: true })).toBeFocused();
  await page.keyboard.press('Control+T');
  await expect(page.getByLabel('Begynd med')).toBeFocused();
  await page.getByLabel('Begynd med').selectOption({ label: 'Feedbackmøde i to grupper' });
  await expect(page.getByRole('region', { name: 'Feedbackmøde i to grupper' })).toContainText('10 trin');
  await page.getByLabel('Begynd med').selectOption({ label: 'Aften uden pause' });
  await page.getByLabel('Hvad skal I arbejde med?').fill('Mørke steder');
  await page.keyboard.press('Enter');
  const evening = ['Velkomst', 'Gruppearbejde', 'Besøgsrunde', 'De fem faktorer', 'Afrunding'];
  await expect.poll(() => titles(page)).toEqual(evening);

  await page.getByRole('link', { name: 'Samskab, hjem' }).click();
  await page.keyboard.press('Control+N');
  const earlier = page.getByLabel('Begynd med').locator('option', { hasText: 'Mørke steder' });
  await page.getByLabel('Begynd med').selectOption((await earlier.getAttribute('value')) ?? '');
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toHaveValue('Mørke steder');
  await page.getByLabel('Hvad skal I arbejde med?').press('Enter');
  await expect(page.getByRole('heading', { name: 'Dagsorden' })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(evening);
});

test('what a template has to say before the meeting stands over the agenda until it is put away', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.getByLabel('Begynd med').selectOption('Feedbackmøde i to grupper');
  await page.getByRole('button', { name: 'Opret' }).click();
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
  const tip = agenda(page).getByRole('note');
  await expect(tip).toContainText('Før I mødes: Send udkastene ud mindst tre dage før.');
  await page.reload();
  await expect(tip).toBeVisible();
  await tip.getByRole('button', { name: 'Skjul tippet' }).click();
  await expect(tip).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Metoder' })).toBeVisible();
  await expect(tip).toHaveCount(0);
});

test('nothing in the library or its editor is out of reach, in light and dark', async ({ openApp }) => {
  const { page } = await openApp({ size: { width: 1366, height: 768 } });
  await prepare(page, 'Pause');
  await page.getByRole('button', { name: 'Metoder' }).click();
  const looks = async () => {
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((to) => {
        document.documentElement.dataset['theme'] = to;
      }, theme);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations, theme).toEqual([]);
    }
  };
  await library(page)
    .getByRole('option', { name: /World café/ })
    .click();
  await looks();
  await page.getByRole('button', { name: 'Ret en kopi' }).click();
  await editor(page)
    .getByRole('button', { name: /^Sådan gør vi/ })
    .click();
  await looks();
});

test('one’s own method in the other language says so', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page, 'Velkomst');
  for (const [name, language] of [
    ['Quick round', 'en'],
    ['Hurtig runde', 'da'],
  ] as const)
    await ask(page, 'method.create', { name, language, scope: 'method' });
  await page.keyboard.press('Alt+Insert');
  await expect(library(page).getByRole('option', { name: /Quick round/ })).toContainText('Engelsk');
  await expect(library(page).getByRole('option', { name: /Hurtig runde/ })).not.toContainText('Dansk');
});

test('at 200 % text the library stays inside its window, and a method can be put in from it', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await prepare(page, 'Gruppearbejde');
  await resize(app, { width: 1366, height: 768 });
  await ask(page, 'settings.update', { fields: { textSize: 200 } });
  await page.keyboard.press('Alt+Insert');
  await expect(library(page).getByRole('searchbox')).toBeFocused();
  await library(page)
    .getByRole('button', { name: /^Indsæt efter/ })
    .click();
  await expect(library(page)).toHaveCount(0);
});
