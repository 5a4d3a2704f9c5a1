import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { killApp, reopenApp, test } from './app';
import { draftIsKept } from './drafts';
import { drop } from './drop';
import { ask, enter, prepareEvening } from './evening';

const size = { width: 1366, height: 768 };

const dotsOf = (page: Page) => page.getByRole('textbox', { name: /^Prikker til »/ });

test('two groups’ dots are counted by keyboard, held to what they have, closed and said', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'prioritise');
  await expect(page.getByRole('button', { name: 'Prikafstemning' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Spørgsmålet' })).toBeFocused();
  await page.keyboard.type('Hvad tager vi først?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hvad tager vi først?');
  await page.getByRole('checkbox', { name: /^Flere prikker på samme note/ }).click();

  await page.getByRole('textbox', { name: 'Personer, Gruppe A' }).fill('4');
  await dotsOf(page).nth(0).focus();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(dotsOf(page).nth(1)).toBeFocused();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'højst få 4' })).toBeVisible();
  await expect(dotsOf(page).nth(2)).toHaveValue('5');
  await page.keyboard.press('Escape');
  // What is typed is kept when one goes on with another group.
  await page.keyboard.type('3');
  await page.keyboard.press('Alt+PageDown');
  // Nobody is known to be in the next group: how many are counted for comes first.
  await expect(page.getByRole('textbox', { name: 'Personer, Gruppe B' })).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await dotsOf(page).nth(1).fill('3');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows()).dots.map(({ count }) => count)).toEqual([4, 1, 3, 3]);

  await page.getByRole('button', { name: 'Luk og vis' }).click();
  const result = page.getByRole('list', { name: 'Prioriteret' });
  await expect(result).toBeFocused();
  await expect(result.getByRole('listitem')).toHaveCount(3);
  await expect(result.getByRole('listitem').nth(1)).toContainText('delt');
  await expect(page.getByText('To noter deler 1. pladsen.')).toBeVisible();
  await expect(page.getByText(/7 personer med 3 prikker hver, 11 prikker sat/)).toBeVisible();
  await expect(page.getByText(/beslutte/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Mere om runden' }).click();
  await page.getByRole('menuitem', { name: 'Åbn igen' }).click();
  await expect(dotsOf(page).nth(1)).toHaveValue('3');
});

test('a rule half typed is there after a power cut, and holds as soon as it is seen', async ({ openApp }) => {
  let app = await openApp({ size });
  const { id } = await prepareEvening(app);
  await enter(app.page, id, 'prioritise');
  await app.page.getByRole('button', { name: 'Prikafstemning' }).click();
  await app.page.getByRole('textbox', { name: 'Spørgsmålet' }).press('Enter');
  const budget = () => app.page.getByRole('textbox', { name: 'Prikker til hver' });
  await budget().fill('5');
  await draftIsKept(app, '5');
  await killApp(app);
  app = await reopenApp(app, { size });
  await expect(budget()).toHaveValue('5');
  await expect(app.page.getByText(/^5 prikker til hver/)).toBeVisible();
});

test('hands are counted on two criteria, and a split is pointed out', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'prioritise');
  await page.getByRole('button', { name: 'Vurdering' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tilføj et kriterium' }).click();
  await page.locator('[data-rated]').first().focus();
  for (const key of ['1', '2', '5', '5', 'Shift+Digit5', '3']) await page.keyboard.press(key);
  await expect(page.getByRole('row').nth(1)).toContainText(/Delte meninger\s*1–5/);
  await expect(page.getByRole('list', { name: 'Tal om det' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('2');
  await expect
    .poll(async () => (await rows()).rating.map(({ criterion, counts }) => [criterion, counts]))
    .toEqual([
      [0, [1, 1, 1, 0, 1]],
      [0, [0, 0, 0, 1, 0]],
      [1, [0, 1, 0, 0, 0]],
    ]);
});

test('a note is placed by keys, by drag and by two clicks, and the matrix is read as a list', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  await enter(page, id, 'prioritise');
  await page.getByRole('button', { name: 'Matrix' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Den høje ende af Effekt: Høj effekt' }).click();
  await page.keyboard.type('Mange unge mærker det');
  await page.keyboard.press('Enter');
  const waiting = page
    .getByRole('region', { name: 'Ikke placeret' })
    .getByRole('listitem')
    .getByRole('button');
  const places = async () => (await rows()).matrixPlace.map(({ x, y }) => [x, y]);

  await waiting.first().focus();
  await page.keyboard.press('Enter');
  const placed = page.getByRole('button', { name: /»: |«: / });
  await expect(placed.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(places).toEqual([[475, 600]]);
  await expect(placed.first()).toHaveAccessibleName(
    /Mange unge mærker det, lille indsats\. Effekt 60, Indsats 48/,
  );

  const box = await page.locator('[data-plane]').boundingBox();
  if (box === null) throw new Error('The plane is not there');
  await waiting.first().hover();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.move(box.x + box.width - 2, box.y + 2, { steps: 4 });
  await drop(page);
  await expect.poll(places).toEqual([
    [475, 600],
    [1_000, 1_000],
  ]);

  await waiting.first().click();
  await expect(waiting.first()).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(box.x + 2, box.y + box.height - 2);
  await expect.poll(async () => (await places()).at(-1)).toEqual([0, 0]);
  await page.getByText('Liste', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Mange unge mærker det, stor indsats' })).toBeVisible();
});

test('each kind of round is accessible in light and dark', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows } = await prepareEvening(app);
  const { board, note, group } = await rows();
  const common = { workshopId: id, boardIds: board.map((each) => each.id) };
  const noteId = note[0]?.id ?? '';
  const { id: voteRoundId } = await ask(page, 'voteRound.add', {
    ...{ ...common, title: 'Først?', budget: 3 },
    ...{ allowsSeveral: true, allowsOwn: false, hidesTally: false },
  });
  await ask(page, 'ballot.setPeople', { voteRoundId, groupId: group[1]?.id ?? null, people: 4 });
  await ask(page, 'ballot.setDots', { voteRoundId, groupId: group[1]?.id ?? null, noteId, count: 7 });
  const { id: ratingRoundId } = await ask(page, 'ratingRound.add', {
    ...{ ...common, title: 'Tror vi på det?', criteria: ['Værdi', 'Muligt'] },
  });
  for (const score of [1, 5, 5])
    await ask(page, 'rating.count', { ratingRoundId, noteId, criterion: 0, score, by: 1 });
  const axes = { xName: 'Indsats', xLow: 'lille', xHigh: 'stor', yName: 'Effekt', yLow: 'lav', yHigh: '' };
  const { id: matrixId } = await ask(page, 'matrix.add', { ...common, ...axes, title: 'Hvornår?' });
  await ask(page, 'matrixPlace.set', { matrixId, noteId, x: 200, y: 800 });
  await enter(page, id, 'prioritise');
  for (const [theme, title] of [
    ['light', 'Først?'],
    ['light', 'Hvornår?'],
    ['dark', 'Først?'],
    ['dark', 'Tror vi på det?'],
  ] as const) {
    await ask(page, 'settings.update', { fields: { theme } });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.getByRole('list', { name: 'Runder' }).getByRole('button', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('a vote closed before every group was counted says so, and Undo opens it again', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, rows, boards } = await prepareEvening(app);
  const { group, participant, note } = await rows();
  for (const [at, { id: groupId }] of group.entries()) {
    await ask(page, 'participant.assign', { id: participant[at]?.id ?? '', groupId });
  }
  const { id: voteRoundId } = await ask(page, 'voteRound.add', {
    workshopId: id,
    title: 'Hvad tager vi først?',
    boardIds: boards,
    budget: 3,
    allowsSeveral: true,
    allowsOwn: true,
    hidesTally: true,
  });
  await ask(page, 'ballot.setDots', {
    voteRoundId,
    groupId: group[0]?.id ?? '',
    noteId: note[0]?.id ?? '',
    count: 1,
  });
  await enter(page, id, 'prioritise');
  await page.getByRole('button', { name: 'Luk og vis' }).click();
  const messages = page.getByRole('region', { name: 'Beskeder' });
  await expect(messages).toContainText(/Lukket, uden at Gruppe B.* er talt/);
  await messages.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Luk og vis' })).toBeVisible();
});
