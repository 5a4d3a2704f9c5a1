import { expect } from '@playwright/test';
import { choose, test, type App } from '../app';

const menu = (app: App) =>
  app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test('the menu speaks the computer’s language', async ({ openApp }) => {
  expect(await menu(await openApp({ lang: 'da' }))).toEqual(['Filer', 'Rediger', 'Vis', 'Hjælp']);
  expect(await menu(await openApp({ lang: 'en' }))).toEqual(['File', 'Edit', 'View', 'Help']);
});

test('the menu follows the chosen language while the app runs', async ({ openApp }) => {
  const app = await openApp({ lang: 'da' });
  await app.page.evaluate(() =>
    window.samskab.request('settings.update', { fields: { language: 'en', theme: 'dark' } }),
  );
  await expect.poll(() => menu(app)).toEqual(['File', 'Edit', 'View', 'Help']);
  await expect.poll(() => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('what is chosen in the menu reaches the page as an act', async ({ openApp }) => {
  const app = await openApp();
  await app.page.evaluate(() => {
    const seen = window as unknown as { acts: string[] };
    seen.acts = [];
    window.samskab.onNativeEvent((event) => {
      if (event.type === 'menu') seen.acts.push(event.act);
    });
  });
  await choose(app, 'Rediger', 'Fortryd');
  await choose(app, 'Rediger', 'Gentag');
  await choose(app, 'Vis', 'Næste rum');
  await choose(app, 'Hjælp', 'Alle taster');
  const acts = () => app.page.evaluate(() => (window as unknown as { acts: string[] }).acts);
  await expect.poll(acts).toEqual(['undo', 'redo', 'nextRoom', 'keys']);
});
