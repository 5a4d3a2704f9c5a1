import { expect } from '@playwright/test';
import { test, type App } from './app';
import { ask, groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: 'Skriv en note' });
const note = ({ page }: App, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

test('a board of thousands shows its notes from the first moment, also those far down', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  const notes = Array.from({ length: 2_000 }, (_, at) => ({
    text: `Idé ${String(at)}.`,
    kind: 'idea' as const,
  }));
  await ask(page, 'note.addMany', { boardId: boardA, notes });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await expect(note(app, 'Idé 0.')).toBeInViewport();
  await page.keyboard.type('Den sidste');
  await page.keyboard.press('Enter');
  await expect(note(app, 'Den sidste')).toBeInViewport();
});

test('in a long column a note keeps the focus however far it is scrolled, and the keys carry it past what is drawn', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, boardA } = await groupsAtWork(app);
  const notes = Array.from({ length: 300 }, (_, at) => ({
    text: `Idé ${String(at)}.`,
    kind: 'idea' as const,
  }));
  await ask(page, 'note.addMany', { boardId: boardA, notes });
  await enter('boards');
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Tab');
  const first = note(app, 'Idé 0.');
  await expect(first).toBeFocused();
  await first.hover();
  await page.mouse.wheel(0, 6_000);
  await expect(first).not.toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(note(app, 'Idé 1.')).toBeFocused();
  await expect(note(app, 'Idé 1.')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();

  await page.keyboard.press('Space');
  await expect(page.getByText('Løftet: Idé 0.').first()).toBeAttached();
  // Past each note there are two places: on it, and behind it.
  for (let step = 0; step < 100; step++) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Idé 0.: plads 51 af 300 i Idéer.').first()).toBeAttached();
  await expect(note(app, 'Idé 51.')).toBeInViewport();
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByText('Idé 0.: plads 300 af 300 i Idéer.').first()).toBeAttached();
  await expect(note(app, 'Idé 299.')).toBeInViewport();
  await page.keyboard.press('Space');
  await expect(first).toBeInViewport();
  await expect(first).toHaveAttribute('aria-posinset', '300');
  await expect(first).toBeFocused();
});
