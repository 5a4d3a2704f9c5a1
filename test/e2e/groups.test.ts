import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test, type App } from './app';
import { ask, enter } from './evening';

const names = ['Asta Birk', 'Bo Enggård', 'Carl Mose', 'Ditte Holm', 'Egon Krog', 'Fie Lund', 'Gro Ravn'];

/** Prepare, with seven people and nobody in a group. */
async function prepareSeven({ page }: App): Promise<void> {
  const { id } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2027-03-09T17:00',
  });
  for (const [at, name] of names.entries())
    await ask(page, 'participant.add', {
      workshopId: id,
      name,
      role: at % 2 === 0 ? 'Borger' : 'Medarbejder',
    });
  await enter(page, id, 'prepare');
  await expect(groups(page)).toBeVisible();
}

const groups = (page: Page) => page.getByRole('region', { name: 'Grupper', exact: true });
const proposal = (page: Page) => page.getByRole('region', { name: 'Forslaget' });
const seatedText = (page: Page) => proposal(page).getByRole('listitem').allTextContents();

test('groups are proposed by rules, taken in one step and taken back', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepareSeven(app);
  await groups(page).getByRole('button', { name: 'Sæt grupper' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Foreslå' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(proposal(page)).toContainText('Alle grupper har 3–4.');
  await expect(proposal(page)).toContainText('Rollerne er fordelt så jævnt, det kan lade sig gøre.');
  await expect(groups(page)).toContainText('0 fordelt, 7 mangler');

  const first = await seatedText(page);
  await page.keyboard.press('Alt+n');
  await expect.poll(() => seatedText(page)).not.toEqual(first);

  await page.getByLabel('Den ene').selectOption({ label: 'Asta Birk' });
  await page.getByLabel('Den anden').selectOption({ label: 'Carl Mose' });
  await page.getByLabel('Hver for sig', { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Tilføj par' }).click();
  await expect(proposal(page)).toContainText('Parret sidder, som I bad om.');
  await expect(proposal(page)).toContainText('Gruppe A og B har ingen gruppeleder endnu.');
  await page.getByLabel('Gruppeleder i gruppe A').selectOption({ index: 1 });
  await expect(proposal(page)).toContainText('Gruppe B har ingen gruppeleder endnu.');

  await page.getByRole('button', { name: 'Brug forslaget' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(groups(page)).toContainText('7 fordelt');
  await expect(groups(page).getByRole('button', { name: /Gruppe A/ })).toContainText('Gruppeleder: ');
  await expect(groups(page).getByRole('button', { name: 'Sæt grupper' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(groups(page)).toContainText('0 fordelt, 7 mangler');

  await page.keyboard.press('Enter');
  const count = page.getByRole('textbox', { name: 'Antal grupper' });
  await count.fill('to');
  await expect(page.getByRole('alert').filter({ hasText: 'Skriv et tal fra 1 til 26.' })).toBeVisible();
  await expect(count).toHaveValue('to');
  await count.fill('1');
  await page.keyboard.press('Alt+n');
  await expect(proposal(page)).toContainText('Gruppe B er der ikke brug for. Den er tom og slettes.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Beskeder' })).toContainText(
    'Grupperne er sat. Gruppe B stod tom og er slettet.',
  );
  await expect(groups(page).getByRole('button', { name: /Gruppe B/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(groups(page).getByRole('button', { name: /Gruppe B/ })).toBeVisible();

  await groups(page).getByRole('button', { name: 'Sæt grupper' }).focus();
  await page.keyboard.press('Enter');
  await count.focus();
  await page.keyboard.press('Escape');
  await expect(count).toHaveCount(0);
});

test('a leader is named by a key, and a group without one says so', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepareSeven(app);
  const people = page.getByRole('region', { name: 'Deltagere' });
  await people.getByRole('button', { name: /Bo Enggård/ }).focus();
  await page.keyboard.press('b');
  const group = groups(page).getByRole('button', { name: /Gruppe B/ });
  await expect(group).toContainText('1 person');
  await expect(group).toContainText('Ingen gruppeleder valgt');
  await page.keyboard.press('Alt+l');
  await expect(group).toContainText('Gruppeleder: Bo Enggård');
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Leder af gruppe B' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('nothing is in the way of anybody who forms groups, light and dark', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await prepareSeven(app);
  await groups(page).getByRole('button', { name: 'Sæt grupper' }).click();
  await page.getByRole('button', { name: 'Foreslå' }).click();
  await expect(proposal(page)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
