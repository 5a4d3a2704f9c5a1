import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { choose, reopenApp, test } from './app';

test('what the agenda shows of each block is chosen by the keys, and stays chosen', async ({ openApp }) => {
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const { page } = app;
  await choose(app, 'Filer', 'Åbn eksemplet');
  const block = page.getByRole('button', { name: /^\d\d:\d\d Grupperne besøger hinanden/ });
  await expect(block).toContainText('Besøgsrunde');
  const agenda = page.getByRole('region', { name: 'Dagsorden' });
  await expect(agenda.getByText('Mål', { exact: true })).toHaveCount(0);

  await page.keyboard.press('Alt+k');
  const choice = page.getByRole('group', { name: 'Vis om hver blok' });
  await expect(choice.getByRole('button', { name: 'Grupper' })).toBeFocused();
  await choice.getByRole('button', { name: 'Slags' }).press(' ');
  await expect(block).not.toContainText('Besøgsrunde');
  await choice.getByRole('button', { name: 'Mål' }).press(' ');
  await expect(agenda.getByText('Mål', { exact: true }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(choice).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Vis om hver blok' })).toBeFocused();

  await app.close();
  const again = await reopenApp(app, { size: { width: 1366, height: 768 } });
  const kept = again.page.getByRole('button', { name: /^\d\d:\d\d Grupperne besøger hinanden/ });
  await expect(kept).toBeVisible();
  await expect(kept).not.toContainText('Besøgsrunde');
  await again.close();
});
