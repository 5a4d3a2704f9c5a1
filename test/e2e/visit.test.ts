import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test, type App } from './app';
import { ask, groupsAtWork } from './groups-at-work';

const line = ({ page }: App) => page.getByRole('textbox', { name: /Skriv et bidrag/ });
const row = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true });

/** Group A's board with a theme of one note, and a note outside. */
async function boardToVisit(app: App) {
  const groups = await groupsAtWork(app);
  const { boardA: boardId } = groups;
  const { id } = await ask(app.page, 'note.add', { boardId, text: 'Lys på stien', kind: 'idea' });
  await ask(app.page, 'cluster.create', { name: 'Synlig', noteIds: [id] });
  await ask(app.page, 'note.add', { boardId, text: 'Bredere sti', kind: 'idea' });
  return groups;
}

test('a round is planned; guests write in the margin and the host answers each, with the keys alone', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  const { enter, workshopId } = await boardToVisit(app);
  await enter('visit');
  await page.getByRole('button', { name: 'Planlæg en runde' }).press('Enter');
  await page.getByRole('button', { name: 'Busserne hos Stien 0 bidrag' }).click();

  await line(app).focus();
  await page.keyboard.type('Spørg elværket om master');
  await page.keyboard.press('Enter');
  await expect(row(app, 'Synlig').getByText('Spørg elværket om master')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Hvad med børnene?');
  await page.keyboard.press('Enter');
  await expect(row(app, 'Hele tavlen').getByText('Hvad med børnene?')).toBeVisible();
  await expect(page.getByText('2 bidrag · 0 besvaret · 2 venter')).toBeVisible();

  await page.keyboard.press('Alt+3');
  await expect(row(app, 'Hele tavlen').getByText('Parkeret')).toBeVisible();
  await expect(line(app)).toBeFocused();

  await row(app, 'Synlig').getByRole('button', { name: 'Tag med' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Værtens kommentar' })).toBeFocused();
  await page.keyboard.type('Vi ringer i morgen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 bidrag · 2 besvaret · 0 venter')).toBeVisible();
  const { visitInput } = await ask(page, 'workshop.open', { id: workshopId });
  expect(visitInput.map(({ answer, answerText }) => [answer, answerText]).sort()).toEqual([
    ['adopt', 'Vi ringer i morgen'],
    ['park', ''],
  ]);
});

test('an input is corrected, deleted and brought back', async ({ openApp }) => {
  const app = await openApp();
  const { page } = app;
  const { enter, workshopId } = await boardToVisit(app);
  await ask(page, 'visit.plan', { workshopId });
  const { visit, board } = await ask(page, 'workshop.open', { id: workshopId });
  const own = visit.find(({ hostBoardId }) => hostBoardId === board[0]?.id);
  if (!own) throw new Error('The round visits every board');
  await ask(page, 'visitInput.add', { visitId: own.id, text: 'Flere spejle' });
  await enter('visit');
  await page.getByRole('button', { name: 'Busserne hos Stien 1 bidrag, 1 venter' }).click();
  const input = row(app, 'Hele tavlen').getByRole('listitem').filter({ hasText: 'Flere spejle' });
  await input.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' i svinget');
  await page.keyboard.press('Enter');
  await expect(input).toContainText('Flere spejle i svinget');
  await expect(input).toBeFocused();
  // Called away in the middle of it: leaving the room is leaving the text, which saves it.
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' ved skolen');
  await page.keyboard.press('Control+PageDown');
  await page.keyboard.press('Control+PageUp');
  await expect(input).toContainText('Flere spejle i svinget ved skolen');
  await input.focus();
  await page.keyboard.press('Delete');
  await expect(input).toHaveCount(0);
  await expect(line(app)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(input).toContainText('Flere spejle i svinget');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a visit, ${theme}`, async ({ openApp }) => {
    const app = await openApp();
    const { page } = app;
    const { enter, workshopId } = await boardToVisit(app);
    await ask(page, 'visit.plan', { workshopId });
    const { visit } = await ask(page, 'workshop.open', { id: workshopId });
    for (const { id } of visit) {
      const { id: inputId } = await ask(page, 'visitInput.add', { visitId: id, text: 'Flere spejle' });
      await ask(page, 'visitInput.answer', { id: inputId, answer: 'park' });
      await ask(page, 'visitInput.add', { visitId: id, text: 'Og lys' });
    }
    await ask(page, 'settings.update', { fields: { theme } });
    await enter('visit');
    await expect(page.getByText('2 bidrag · 1 besvaret · 1 venter')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
