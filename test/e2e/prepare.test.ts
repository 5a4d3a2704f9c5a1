import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app';
import { drop } from './drop';

/** A new workshop, with the focus in the line where participants are written. */
async function prepare(page: Page): Promise<void> {
  await expect(page.getByLabel('Hvad skal I arbejde med?')).toBeFocused();
  await page.keyboard.type('Trygge veje');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
}

const agenda = (page: Page): Locator => page.getByRole('region', { name: 'Dagsorden' });
const block = (page: Page, title: string): Locator =>
  agenda(page).getByRole('button', { name: new RegExp(`\\d ${title}`) });
const titles = async (page: Page): Promise<string[]> =>
  (await agenda(page).locator('[role=button][data-row] b').allTextContents()).map((text) => text.slice(6));
const people = (page: Page): Locator => page.getByRole('region', { name: 'Deltagere' });

async function addPerson(page: Page, line: string): Promise<void> {
  await page.getByLabel('Tilføj deltager').fill(line);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tilføj deltager')).toHaveValue('');
}

test('the agenda is written, moved and timed from the keyboard', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  await block(page, 'Velkomst').focus();
  const clock = () => agenda(page).locator('li time').last().textContent();
  const before = await clock();
  await page.keyboard.press('+');
  await expect(block(page, 'Velkomst')).toContainText('15 min');
  expect(await clock()).not.toBe(before);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(block(page, 'Velkomst')).toContainText('14 min');
  await expect(agenda(page).getByText(/^4 min over/)).toBeVisible();

  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => titles(page))
    .toEqual(['Gruppearbejde', 'Velkomst', 'Pause', 'Besøgsrunde', 'De fem faktorer', 'Afrunding']);
  await expect(block(page, 'Velkomst')).toBeFocused();

  await page.keyboard.press('Insert');
  await expect(page.getByLabel('Titel')).toBeFocused();
  await page.keyboard.type('Oplæg om stier');
  await expect(page.getByLabel('Titel')).toHaveValue('Oplæg om stier');
  await page.getByLabel('På scenen').fill('Hvor går børnene?');
  await page.keyboard.press('Escape');
  await expect(block(page, 'Oplæg om stier')).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(block(page, 'Pause')).toBeFocused();
  await expect(block(page, 'Oplæg om stier')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await block(page, 'Oplæg om stier').click();
  await expect(page.getByLabel('På scenen')).toHaveValue('Hvor går børnene?');

  await page.getByLabel('Til dig selv').fill('Vent på dem bagerst');
  await page.keyboard.press('Control+PageDown');
  await expect(agenda(page)).toHaveCount(0);
  await page.keyboard.press('Control+PageUp');
  await expect(page.getByLabel('Til dig selv')).toHaveValue('Vent på dem bagerst');
});

test('minutes are written as one likes, and what is no length of time is neither taken nor lost unsaid', async ({
  openApp,
}) => {
  const { page } = await openApp();
  await prepare(page);
  const minutes = page.getByRole('textbox', { name: 'Minutter' });
  const refusal = page.getByRole('alert').filter({ hasText: 'Skriv minutter fra 0 til 600' });
  await block(page, 'Velkomst').focus();
  await page.keyboard.press('Enter');
  await minutes.fill('fyrre');
  await page.keyboard.press('Enter');
  await expect(refusal).toBeVisible();
  await expect(minutes).toBeFocused();
  await minutes.fill('1 t. 15');
  await page.keyboard.press('Enter');
  await expect(block(page, 'Velkomst')).toContainText('75 min');

  await page.keyboard.press('Enter');
  await minutes.fill('halvtreds');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Beskeder' })).toContainText(
    '»halvtreds« kan ikke stå i »Minutter«. Der står »75« som før.',
  );
  await expect(block(page, 'Velkomst')).toBeFocused();

  await page.keyboard.press('Enter');
  await minutes.fill('tres');
  await page.reload();
  await expect(minutes).toHaveValue('tres');
  await expect(refusal).toBeVisible();
});

test('F6 leads to the first block, and a new one comes after it', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  for (let areas = 0; areas < 6; areas++) {
    await page.keyboard.press('F6');
    if (await agenda(page).evaluate((area) => area.contains(document.activeElement))) break;
  }
  await expect(block(page, 'Velkomst')).toBeFocused();
  await page.keyboard.press('Insert');
  await page.getByLabel('Titel').fill('Oplæg om stier');
  await page.getByRole('button', { name: 'Luk' }).click();
  await expect(block(page, 'Oplæg om stier')).toBeFocused();
  expect((await titles(page)).slice(0, 3)).toEqual(['Velkomst', 'Oplæg om stier', 'Gruppearbejde']);
});

test('a block goes on into the next item, by keys, by the menu and by the mouse', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  await page.getByRole('button', { name: 'Nyt punkt' }).click();
  await page.getByLabel('Titel').fill('Næste skridt');
  await page.keyboard.press('Enter');
  const next = agenda(page)
    .locator('li')
    .filter({ has: page.getByRole('button', { name: /^Næste skridt/ }) })
    .last();
  await block(page, 'Afrunding').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(next.getByRole('button', { name: /Afrunding/ })).toBeFocused();

  await block(page, 'De fem faktorer').click();
  await page.getByRole('button', { name: 'Flyt til' }).click();
  await page.getByRole('menuitem', { name: 'Punkt 2: Næste skridt' }).click();
  await page.getByRole('button', { name: 'Luk' }).click();
  await expect(next.getByRole('button', { name: /De fem faktorer/ })).toBeVisible();

  const from = await block(page, 'Pause').boundingBox();
  const to = await next.getByRole('button', { name: /Afrunding/ }).boundingBox();
  if (!from || !to) throw new Error('Both rows are on the screen.');
  await page.mouse.move(from.x + 200, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 200, to.y + 2, { steps: 6 });
  await drop(page);
  await expect(next.getByRole('button', { name: /Pause/ })).toBeVisible();
});

test('people are written, put into groups by letter, and spread', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  for (const line of ['Amalie Holm, borger', 'Bent Krogh, formand, Lokalrådet', 'Carla Mose', 'Dan Ege'])
    await addPerson(page, line);
  await addPerson(page, 'Eva Lund, gæst, Lokalrådet');
  await expect(people(page).getByRole('button', { name: /Eva Lund/ })).toContainText('Gæst, Lokalrådet');
  await people(page)
    .getByRole('button', { name: /Bent Krogh/ })
    .focus();
  await page.keyboard.press('b');
  await expect(page.getByText('1 fordelt, 4 mangler')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Gruppe A' }).click();
  await expect(page.getByText('2 fordelt, 3 mangler')).toBeVisible();
  await page.getByRole('button', { name: 'Fordel jævnt' }).click();
  await expect(page.getByText('5 fordelt')).toBeVisible();

  await page
    .getByRole('button', { name: /Gruppe B/ })
    .first()
    .click();
  await page.getByLabel('Navn').fill('Skoleveje');
  await page.getByLabel('Gruppeleder').selectOption({ label: 'Bent Krogh' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Skoleveje/ })).toContainText('Gruppeleder: Bent Krogh');
  await expect(page.getByRole('button', { name: /Skoleveje/ })).toBeFocused();
});

test('a committee has members with roles, and those of the day come along', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  await page.getByRole('button', { name: 'Oplysninger' }).click();
  await page.getByLabel('Udvalg').selectOption({ label: 'Nyt udvalg …' });
  await page.getByLabel('Udvalgets navn').fill('Vejudvalget');
  await page.keyboard.press('Enter');
  const made = page.getByLabel('Udvalg', { exact: true }).locator('option', { hasText: 'Vejudvalget' });
  await expect(made).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(made).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await page.getByRole('button', { name: 'Ret udvalgets medlemmer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Medlemmer af Vejudvalget' });
  await dialog.getByLabel('Tilføj medlem').fill('Frida Dam, formand, Byrådet');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /Frida Dam/ }).click();
  await expect(dialog.getByLabel('Rolle', { exact: true })).toHaveValue('formand');
  await dialog.getByLabel('Til', { exact: true }).fill('2020-12-31');
  await dialog.getByLabel('Tilføj medlem').fill('Gorm Holt');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /Gorm Holt/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.keyboard.press('Escape');
  await people(page).getByRole('button', { name: 'Tilføj udvalgets medlemmer' }).click();
  await expect(people(page).getByRole('button', { name: /Gorm Holt/ })).toBeVisible();
  await expect(page.getByLabel('Tilføj deltager')).toBeFocused();
  await expect(people(page).getByRole('button', { name: /Frida Dam/ })).toHaveCount(0);
});

test('nothing is in the way of anybody, light and dark', async ({ openApp }) => {
  const { page } = await openApp();
  await prepare(page);
  await addPerson(page, 'Amalie Holm, borger');
  await block(page, 'Gruppearbejde').click();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(
      (chosen) => window.samskab.request('settings.update', { fields: { theme: chosen } }),
      theme,
    );
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
