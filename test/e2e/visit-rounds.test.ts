import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { killApp, reopenApp, resize, test, type App } from './app';
import { draftIsKept } from './drafts';
import { ask, groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: /Skriv et bidrag/ });
const tab = ({ page }: App, name: string) =>
  page.getByRole('navigation', { name: 'Besøgsrunder' }).getByRole('button', { name, exact: true });

/** Three groups in the room for visits; the agenda gives them 25 minutes. */
async function threeGroups(app: App) {
  const groups = await groupsAtWork(app);
  const { workshopId } = groups;
  await ask(app.page, 'group.add', { workshopId, name: 'Bænkene' });
  return { ...groups, rows: () => ask(app.page, 'workshop.open', { id: workshopId }) };
}

async function findings({ page }: App) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]);
}

test('rounds are planned, held and answered at home, with the keys alone', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, rows } = await threeGroups(app);
  await resize(app, { width: 1366, height: 768 });
  await enter('visit');
  await page.getByRole('button', { name: 'Runder med ur' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Planlæg runderne' })).toBeFocused();
  const minutes = page.getByRole('spinbutton', { name: 'Minutter pr. besøg' });
  await expect(minutes).toHaveValue('7');
  await expect(page.getByText('2 runder à 7 min og 10 min hjemme: 24 min.')).toBeVisible();
  await minutes.fill('12');
  await expect(page.getByText('Efter omkring 10 minutter får gæsterne mindre at sige.')).toBeVisible();
  await minutes.fill('7');
  await minutes.press('Enter');
  const plan = page.getByRole('table', { name: 'Hvem der besøger hvem i hver runde' });
  await expect(plan.getByRole('row').nth(2)).toHaveText(/Runde 2.*Bænkene.*Stien.*Busserne/);
  await expect(plan.getByRole('row').nth(3)).toContainText('Alle er hjemme og svarer');

  await page.keyboard.press('PageDown');
  await expect(tab(app, 'Runde 1, i gang')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv i runde 1' }).press('Enter');
  await expect(line(app)).toBeFocused();
  // What is typed beside the line, on the plan, is written on it.
  await tab(app, 'Planen').press('Enter');
  await expect(page.getByRole('button', { name: 'Skriv i runde 1' })).toBeVisible();
  await page.keyboard.type('Bænke på torvet');
  await expect(line(app)).toHaveValue('Bænke på torvet');
  await line(app).fill('');
  await tab(app, 'Planen').press('Enter');
  await plan.getByRole('button', { name: 'hos Gruppe B Busserne' }).first().press('Enter');
  await expect(line(app)).toBeFocused();
  await page.keyboard.type('Spørg elværket om master');
  await page.keyboard.press('Enter');
  // While the groups are out Alt 1 is a minute, not an answer.
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('timer')).toContainText(/1[23]:\d\d/);
  await expect(page.getByText('1 bidrag · 0 besvaret · 1 venter')).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(page.getByText('Bænkene er hos Busserne')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(tab(app, 'Runde 1, i gang')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Bænkene er hos Busserne')).toBeVisible();
  await expect(line(app)).toBeFocused();
  await page.keyboard.type('Sæt dem ved stoppestedet');
  await page.keyboard.press('Enter');

  await page.keyboard.press('PageDown');
  const host = page.getByRole('region', { name: 'Busserne' });
  await expect(host.getByRole('listitem').first()).toBeFocused();
  for (const [key, why] of [
    ['Alt+1', 'Vi ringer i morgen'],
    ['Alt+3', 'Det er der ikke penge til'],
  ] as const) {
    await page.keyboard.press(key);
    // Quick hands do not wait for the field.
    await page.keyboard.type(why);
    await expect(page.getByRole('textbox', { name: 'Værtens kommentar' })).toHaveValue(why);
    await page.keyboard.press('Enter');
    await expect(host).toContainText(why);
    await expect(host.getByRole('listitem').last()).toBeFocused();
  }
  await expect(page.getByText('Alle bidrag er besvaret.')).toBeVisible();
  // What is taken in goes onto the host's board, where it can be voted on, as the guests' own.
  await page.keyboard.press('ArrowUp');
  await expect(host.getByRole('listitem').first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(host.getByRole('listitem').first()).toContainText('Står på tavlen');
  await expect(host.getByRole('listitem').first()).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Afslut runden' })).toHaveCount(0);
  const { visitInput, visitRound, note } = await rows();
  expect(note.map(({ text }) => text)).toEqual(['Spørg elværket om master']);
  expect(visitInput.map(({ answer, answerText }) => [answer, answerText])).toEqual([
    ['adopt', 'Vi ringer i morgen'],
    ['park', 'Det er der ikke penge til'],
  ]);
  expect(visitRound.map(({ isHome, endedAt }) => [isHome, endedAt !== null])).toEqual([
    [false, true],
    [false, true],
    [true, true],
  ]);
});

test('a plan is changed and deleted, and one undo brings it back', async ({ openApp }) => {
  const app = await openApp({ lang: 'en' });
  const { page } = app;
  const { enter, rows, workshopId } = await threeGroups(app);
  await ask(page, 'visitRound.plan', { workshopId, minutes: 5, homeMinutes: 5, rounds: 2 });
  await enter('visit');
  await page.getByRole('button', { name: 'The plan' }).click();
  await page.getByRole('button', { name: 'Change the plan…' }).click();
  await page.getByRole('combobox', { name: 'Rounds' }).selectOption('1 round');
  await page.getByRole('textbox', { name: 'Question for the guests' }).fill('What can you lend us?');
  await page.getByRole('button', { name: 'Plan again' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  expect((await rows()).visit.map(({ prompt }) => prompt)).toEqual(Array(3).fill('What can you lend us?'));
  await page.getByRole('button', { name: 'Delete the rounds' }).click();
  await expect(page.getByRole('spinbutton', { name: 'Minutes per visit' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('a plan half made is there after a power cut, and says when a group came after it', async ({
  openApp,
}) => {
  let app = await openApp();
  const { enter, workshopId } = await threeGroups(app);
  await enter('visit');
  const minutes = () => app.page.getByRole('spinbutton', { name: 'Minutter pr. besøg' });
  await app.page.getByRole('button', { name: 'Runder med ur' }).click();
  await minutes().fill('8');
  await app.page.getByRole('combobox', { name: 'Runder' }).selectOption('1 runde');
  await draftIsKept(app, '8');
  await draftIsKept(app, '1');
  await killApp(app);
  app = await reopenApp(app);
  await expect(minutes()).toHaveValue('8');
  await expect(app.page.getByText(/^1 runde à 8 min/)).toBeVisible();
  await app.page.getByRole('button', { name: 'Planlæg runderne' }).click();
  const rows = app.page.getByRole('row');
  await expect(rows).toHaveCount(3);
  await ask(app.page, 'group.add', { workshopId });
  await expect(app.page.getByText('Gruppe D er ikke med i planen.')).toBeVisible();

  const again = () => app.page.getByRole('textbox', { name: 'Minutter til runde 1' });
  await app.page.getByRole('button', { name: 'Minutter til runde 1: 8' }).click();
  await expect(again()).toBeFocused();
  await app.page.keyboard.type('9');
  await draftIsKept(app, '9');
  await killApp(app);
  app = await reopenApp(app);
  await expect(again()).toHaveValue('9');
  await again().press('Enter');
  await expect(app.page.getByRole('button', { name: 'Minutter til runde 1: 9' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the plan and at home, ${theme}`, async ({ openApp }) => {
    const app = await openApp();
    const { page } = app;
    const { enter, rows, workshopId } = await threeGroups(app);
    await ask(page, 'visitRound.plan', { workshopId, minutes: 5, homeMinutes: 5, rounds: 2 });
    const [answered, open] = (await rows()).visit;
    const { id } = await ask(page, 'visitInput.add', { visitId: answered?.id ?? '', text: 'Flere spejle' });
    await ask(page, 'visitInput.answer', { id, answer: 'park' });
    await ask(page, 'visitInput.add', { visitId: open?.id ?? '', text: 'Og lys' });
    await ask(page, 'visitRound.next', { workshopId });
    await ask(page, 'settings.update', { fields: { theme } });
    await enter('visit');
    await tab(app, 'Planen').click();
    await expect(page.getByRole('row')).toHaveCount(4);
    expect(await findings(app)).toEqual([]);
    await page.getByRole('button', { name: 'Ret planen …' }).click();
    expect(await findings(app)).toEqual([]);
    await tab(app, 'Hjemme').click();
    await expect(page.getByText('2 bidrag · 1 besvaret · 1 venter')).toBeVisible();
    expect(await findings(app)).toEqual([]);
  });
}
