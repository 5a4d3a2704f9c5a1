import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app';
import { ask, enter, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };

test('the room is counted with the keys, corrected, and given a next step', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'factors');
  await expect(page.getByRole('button', { name: 'Hold', exact: true })).toBeFocused();

  for (const key of ['4', '4', '5', '3', 'Shift+Digit3']) await page.keyboard.press(key);
  const team = page.getByRole('row', { name: /^Hold/ }).first();
  await expect(team).toContainText('4,3');
  // Two earlier meetings: the last of them gave 3,3.
  await expect(team).toContainText('+1,0');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Mål', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Mål, 2: 0. Tæl én op' }).click();
  await page.getByRole('button', { name: 'Mål, 2: 1. Tæl én op' }).click();
  await page.getByRole('button', { name: 'Mål, 2: tæl én ned' }).click();
  await expect(page.getByRole('row', { name: /^Mål/ }).first()).toContainText('2,0');

  await page.keyboard.press('n');
  await page.keyboard.type('Skriv målet ind i kommissoriet');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hvem tager næste skridt for Mål' }).click();
  await page.keyboard.type('Birgitte Sønderskov');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Birgitte Sønderskov$/ })).toBeFocused();
  await page.keyboard.press('b');
  await page.keyboard.type('Nu kan jeg forklare min nabo, hvad vi laver.');
  await page.getByRole('button', { name: 'Gevinst', exact: true }).click();

  await expect
    .poll(async () => (await rows()).assessment.find(({ factor }) => factor === 'goal'))
    .toMatchObject({
      counts: [0, 1, 0, 0, 0],
      nextStep: 'Skriv målet ind i kommissoriet',
      nextStepOwner: 'Birgitte Sønderskov',
      evidence: 'Nu kan jeg forklare min nabo, hvad vi laver.',
    });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Mål', exact: true }).click();
  await expect(page.getByLabel('Begrundelse for Mål')).toHaveValue('');
  await expect(page.getByRole('list', { name: 'Noter om Mål' }).getByRole('listitem')).toHaveCount(5);
});

test('the words below are about the factor one writes for, whichever row was in hand', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'factors');
  await page.getByRole('button', { name: 'Næste skridt for Gevinst' }).click();
  await expect(page.getByLabel('Begrundelse for Gevinst')).toBeVisible();
  await page.keyboard.type('Spørg de ældste');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Spørg de ældste$/ })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByLabel('Begrundelse for Gevinst')).toBeFocused();
});

test('nothing in the room is out of reach, in light and dark', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await ask(page, 'assessment.count', { workshopId: id, factor: 'goal', score: 4, by: 1 });
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await enter(page, id, 'factors');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
