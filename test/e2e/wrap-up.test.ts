import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { freshFolder, test, type App } from './app';
import { draftIsKept } from './drafts';
import { ask, enter } from './evening';

/** A meeting with a few things missing: its end, its place, an owner and somebody's presence. */
async function almostDone({ page }: App) {
  const { id } = await ask(page, 'workshop.create', {
    title: 'Trygge veje',
    plannedStart: '2027-03-09T17:00',
  });
  const { board, block } = await ask(page, 'workshop.open', { id });
  const factors = block.find(({ kind }) => kind === 'factors')?.id ?? '';
  await ask(page, 'block.remove', { id: factors });
  await ask(page, 'workshop.update', { id, fields: { caseNumber: 'S27-418' } });
  await ask(page, 'participant.add', { workshopId: id, name: 'Asta Birkelund' });
  await ask(page, 'logEntry.add', {
    workshopId: id,
    blockId: null,
    kind: 'action',
    text: 'Spørg skolen',
    dueDay: '2027-03-23',
  });
  const boardId = board[0]?.id ?? '';
  for (const text of ['Lys på stien', 'Cykler til låns', 'En bænk ved åen'])
    await ask(page, 'note.add', { boardId, text, kind: 'idea' });
  await enter(page, id, 'wrapUp');
  await expect(page.getByRole('heading', { name: 'Før I går', level: 1 })).toBeVisible();
  return id;
}

const button = (page: Page, name: string) => page.getByRole('button', { name });
/** Goes to a room from the head. */
const room = (page: Page) => (name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
const minutes = (page: Page) => page.getByRole('article');

test('what is missing is mended from the keyboard, and the minutes follow', async ({ openApp }) => {
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const { page } = app;
  await almostDone(app);
  await expect(button(page, 'Hæv mødet')).toBeFocused();
  await expect(minutes(page).getByText('ejer mangler')).toBeVisible();

  await page.keyboard.press('Enter');
  // The row is gone; the focus stands where the next one has come up.
  await expect(button(page, 'Skriv stedet')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Pakhuset');
  await page.keyboard.press('Enter');
  await expect(minutes(page).getByText('Pakhuset')).toBeVisible();

  await expect(button(page, 'Asta Birkelund var til stede')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Vælg ejer')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Asta Birkelund');
  await page.keyboard.press('Enter');
  await expect(minutes(page).getByText('ejer mangler')).toBeHidden();

  await page.getByRole('button', { name: 'Hvornår mødet blev hævet' }).click();
  await page.keyboard.type('1956');
  await page.keyboard.press('Enter');
  await expect(minutes(page).getByText('19:56').first()).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  }
});

test('what is written for a missing place survives the window, and Esc gives it up', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await almostDone(app);
  await button(page, 'Skriv stedet').click();
  await page.keyboard.type('Pakh');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Sted', { exact: true })).toHaveValue('Pakh');
  await page.getByLabel('Sted', { exact: true }).press('Escape');
  await expect(button(page, 'Skriv stedet')).toBeFocused();
});

test('notes are ticked with the space bar and put in the catalogue once', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await almostDone(app);
  await page.getByRole('checkbox', { name: 'Lys på stien' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 valgt')).toBeVisible();
  await page.getByLabel('Søg i noterne').fill('bænk');
  await expect(page.getByRole('checkbox', { name: 'Lys på stien' })).toBeHidden();
  await button(page, 'Læg i idekataloget').click();
  await expect(page.getByLabel('Beskeder').getByText('2 lagt i idekataloget.')).toBeVisible();
  await expect(button(page, 'Læg i idekataloget')).toHaveAttribute('aria-disabled', 'true');
});

test('Ctrl S saves the minutes as Word and says where', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  await almostDone(app);
  const path = join(freshFolder(), 'referat.docx');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(`Gemt: ${path}`)).toBeVisible();
  await expect(button(page, 'Vis i mappen')).toBeVisible();
  expect(existsSync(path)).toBe(true);
});

test('a full house is registered in one act, and one undo takes it back', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const id = await almostDone(app);
  for (const name of ['Bo Ravn', 'Dagny Sund', 'Eskild Holt', 'Frida Lund'])
    await ask(page, 'participant.add', { workshopId: id, name });
  await expect(page.getByText('5 deltagere er ikke registreret')).toBeVisible();
  await button(page, 'Alle kom').click();
  await expect(page.getByText('Fremmødet er registreret: 5 af 5')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('5 deltagere er ikke registreret')).toBeVisible();
});

test('a line that nobody pressed Enter for is named before the minutes go out, and one click goes there', async ({
  openApp,
}) => {
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const { page } = app;
  await almostDone(app);
  const [goTo, line] = [room(page), page.getByRole('textbox', { name: 'Skriv en note' })];
  await goTo('Tavler');
  await line.pressSequentially('?Hvem henter nøg');
  await goTo('Afrund');
  const row = page.getByRole('listitem').filter({ hasText: 'Kun en kladde: »Hvem henter nøg«' });
  await expect(row).toContainText('Tavler · Gruppe A · skrivelinjen');
  await expect(page.getByText('Én kladde kommer ikke med i filerne')).toBeVisible();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(row.getByRole('button')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(line).toBeFocused();
  await line.pressSequentially('len');
  await page.keyboard.press('Enter');
  await goTo('Afrund');
  await expect(button(page, 'Hæv mødet')).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page.getByText('kommer ikke med')).toHaveCount(0);
});

test('what is half written in another window is named without its words; the window comes up', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page, electron } = app;
  await almostDone(app);
  const opened = electron.waitForEvent('window');
  await page.evaluate(() => window.samskab.native('openWindow', {}));
  const second = await opened;
  await second.getByRole('button', { name: 'Åbn', exact: true }).click();
  await room(second)('Afvikl');
  await second.getByRole('textbox', { name: 'Skriv i referatet' }).pressSequentially('Bænkene males r');
  await draftIsKept({ page: second }, 'Bænkene males r');
  await second.close();

  const row = page.getByRole('listitem').filter({ hasText: 'En kladde i et andet vindue' });
  await expect(row).toContainText('Afvikl · skrivelinjen');
  const again = electron.waitForEvent('window');
  await row.getByRole('button').click();
  await expect((await again).getByRole('textbox', { name: 'Skriv i referatet' })).toHaveValue(
    'Bænkene males r',
  );
});

test('a vote that nobody closed is named, and closed from here or gone to', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const workshopId = await almostDone(app);
  const { board } = await ask(page, 'workshop.open', { id: workshopId });
  await ask(page, 'voteRound.add', {
    workshopId,
    title: 'Hvad skal først?',
    boardIds: [board[0]?.id ?? ''],
    budget: 3,
    allowsSeveral: true,
    allowsOwn: true,
    hidesTally: true,
  });
  const row = page
    .getByRole('listitem')
    .filter({ hasText: 'Afstemningen »Hvad skal først?« er ikke lukket' });
  await expect(row).toContainText('Resultatet er skjult');
  await row.getByRole('button', { name: 'Gå til den' }).click();
  await expect(page.getByRole('heading', { name: 'Hvad skal først?' }).first()).toBeVisible();
  await room(page)('Afrund');
  await row.getByRole('button', { name: 'Luk afstemningen' }).click();
  await expect(row).toHaveCount(0);
});
