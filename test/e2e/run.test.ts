import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { resize, test } from './app';
import { ask, enter, forTheFacilitator, prepareEvening, question } from './evening';

const size = { width: 1366, height: 768 };

test('an evening is led with one hand: begun, written down, given time, paused and brought to its end', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'run');

  await page.getByRole('button', { name: 'Alle er her' }).click();
  await expect(page.getByText('8 af 8')).toBeVisible();
  await page.getByRole('button', { name: /^Ove Tranebjerg/ }).click();
  await expect(page.getByText('7 af 8')).toBeVisible();

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(page.getByRole('note', { name: 'Kun til dig' })).toContainText(forTheFacilitator);
  await expect(page.getByText('Fraværende: Ove Tranebjerg')).toBeVisible();

  const line = page.getByLabel('Skriv i referatet');
  await line.fill('Vi låner nøglen ud');
  await line.press('Enter');
  await line.pressSequentially('=Åben Mandag fortsætter');
  await line.press('Enter');
  await line.pressSequentially('>Undersøger åbningstiderne');
  await line.press('Enter');
  const written = page.getByRole('list', { name: 'Skrevet' }).getByRole('listitem');
  await expect(written).toHaveCount(3);
  await expect(written.first()).toContainText('Opfølgning');
  await written.first().getByRole('button', { name: /^Hvem/ }).click();
  // Those who are here are offered, whoever else may be written too.
  const offered = page.getByRole('combobox', { name: 'Hvem' }).locator('+ datalist option');
  await expect(offered.first()).toHaveAttribute('value', 'Amalie Krogslund');
  await page.keyboard.type('Signe Kjærulff');
  await page.keyboard.press('Enter');
  await expect(written.first()).toContainText('Signe Kjærulff');

  await line.focus();
  await line.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' i Pakhuset');
  await page.keyboard.press('Enter');
  await expect(written.first()).toContainText('Undersøger åbningstiderne i Pakhuset');
  await expect(line).toBeFocused();

  await page
    .getByLabel('Tekst til referatet: Ad Gruppearbejde')
    .fill('Alle fire grupper nåede frem til et forslag.');
  await page.keyboard.press('Alt+5');
  await expect(page.getByText('tilbage af 40 min')).toBeVisible();
  await page.keyboard.press('Alt+P');
  await expect(page.getByRole('button', { name: 'Fortsæt', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dagsordenen er gennemgået');
  await page.getByRole('button', { name: 'Hæv mødet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mødet blev hævet kl.');

  const { block, logEntry } = await rows();
  expect(block.find(({ kind }) => kind === 'groupWork')?.notes).toBe(
    'Alle fire grupper nåede frem til et forslag.',
  );
  expect(logEntry.map(({ kind }) => kind)).toEqual(['note', 'decision', 'action']);
});

test('the text of the minutes for a block is there again when the window comes back in mid-word', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await ask(page, 'clock.next', { workshopId: id });
  await enter(page, id, 'run');
  const field = page.getByLabel('Tekst til referatet: Ad Velkomst');
  await field.pressSequentially('Formanden bød velk');
  await expect
    .poll(async () => Object.values((await ask(page, 'draft.list', {})).drafts))
    .toContain('Formanden bød velk');
  await page.reload();
  await expect(field).toHaveValue('Formanden bød velk');
  await field.press('Escape');
  await expect.poll(async () => (await rows()).block[0]?.notes).toBe('Formanden bød velk');
});

test('the clock goes on while the text for a block is written: no word of it is lost or told of the next one', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await ask(page, 'clock.next', { workshopId: id });
  await enter(page, id, 'run');
  const field = page.getByLabel('Tekst til referatet: Ad Velkomst');
  await field.pressSequentially('Formanden bød velk');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(field).toBeFocused();
  await page.keyboard.type('ommen');
  await expect(field).toHaveValue('Formanden bød velkommen');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Tekst til referatet: Ad Gruppearbejde')).toHaveValue('');
  await expect.poll(async () => (await rows()).block[0]?.notes).toBe('Formanden bød velkommen');
  expect((await rows()).block[1]?.notes).toBe('');
});

test('nothing in the room is out of reach, in light and dark', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  for (const theme of ['light', 'dark'] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await enter(page, id, 'run');
    await page.getByLabel('Skriv i referatet').waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
    await ask(page, 'clock.next', { workshopId: id });
    await ask(page, 'clock.next', { workshopId: id });
  }
});

test('a double click begins one block; a block jumped over takes no time; a meeting closed by mistake goes on where it was', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const place = (at: number) => expect(page.getByText(`Nu · blok ${String(at)} af 6`)).toBeVisible();
  await page.getByRole('button', { name: /^Begynd mødet/ }).dblclick();
  await place(1);
  await expect(page.getByText(/^\d min efter planen$/)).toBeVisible();

  await page.getByRole('button', { name: 'Gå til Pause med mad' }).click();
  await place(3);
  // The row that was pressed has gone, and the line is ready.
  await expect(page.getByLabel('Skriv i referatet')).toBeFocused();
  await expect(page.getByText(/^4\d min foran planen$/)).toBeVisible();

  await ask(page, 'workshop.close', { id });
  await page.getByRole('button', { name: 'Genåbn mødet' }).click();
  await expect(page.getByText('Næste · blok 4 af 6')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Begynd mødet/ })).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await place(3);
});

test('a message stands on the key line, where it covers nothing to press', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const line = page.getByLabel('Skriv i referatet');
  await line.fill('Vi låner nøglen ud');
  await line.press('Enter');
  await expect(page.getByRole('list', { name: 'Skrevet' })).toContainText('Vi låner nøglen ud');
  await page.keyboard.press('Control+z');
  const message = page.getByRole('region', { name: 'Beskeder' });
  await expect(message).toContainText('Fortrudt');
  const [shown, keys] = [await message.boundingBox(), await page.getByRole('contentinfo').boundingBox()];
  expect(shown?.y).toBeGreaterThanOrEqual((keys?.y ?? Infinity) - 1);
  await expect(page.getByRole('contentinfo')).toContainText('Gemt');
  await resize(app, { width: 1024, height: 640 });
  const hints = await page.getByRole('list', { name: 'Taster, der virker nu' }).boundingBox();
  expect(hints?.x).toBeGreaterThanOrEqual((shown?.x ?? Infinity) + (shown?.width ?? 0));
});

test('a block left after a few seconds, as by a clicker that pressed twice, is named, with the way back', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const now = page.getByRole('heading', { level: 1 });
  await page.keyboard.press('PageDown');
  await expect(now).toHaveText('Velkomst');
  await page.keyboard.press('PageDown');
  await expect(now).toHaveText(question);
  await expect(page.getByText('»Velkomst« blev forladt efter få sekunder.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(now).toHaveText('Velkomst');
});
