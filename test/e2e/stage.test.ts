import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app';
import { ask, enter, forTheFacilitator, lightStage, prepareEvening, question } from './evening';

const size = { width: 1366, height: 768 };
/** In hundredths of the screen's width (look/README.md): what is smaller is not read from the last row. */
const fourMetres = 2;

/** The size of the smallest word that is shown; a seal's letter is read by its shape and colour, too. */
const smallestText = (stage: Page): Promise<number> =>
  stage.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.checkVisibility() === true &&
      node.parentElement.closest('svg, [aria-label]') === null &&
      node.textContent?.trim() !== ''
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const found: number[] = [];
    for (let node = words.nextNode(); node !== null; node = words.nextNode())
      if (node.parentElement !== null) found.push(parseFloat(getComputedStyle(node.parentElement).fontSize));
    const hundredths = (Math.min(...found) / innerWidth) * 100;
    return Math.round(hundredths * 100) / 100;
  });

test('the stage shows the question and the clock, a board, the factors, black, and again what it showed', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await expect(stage.getByText('Vi begynder om lidt')).toBeVisible();

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(stage.getByRole('timer')).toHaveText(/^3[45]:\d\d$/);
  await expect(stage.getByText('på balkonen')).toBeVisible();

  const views = page.getByRole('radiogroup', { name: 'Scenen viser' });
  await views.getByText('Tavle').click();
  await expect(stage.getByText('En nøgle, alle kan låne')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Hvilken tavle' })).toContainText('Mødesteder · Gruppe A');
  await page.keyboard.press('Alt+b');
  await expect(stage.getByRole('main')).toBeEmpty();
  await page.keyboard.press('Alt+b');
  await expect(stage.getByText('En nøgle, alle kan låne')).toBeVisible();
  await views.getByText('Faktorer').click();
  await expect(stage.getByText('De fem faktorer er ikke vurderet endnu.')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByText('Scenen er slukket')).toBeVisible();
});

test('a window that comes back knows that the stage is on', async ({ openApp }) => {
  const app = await openApp();
  const { id } = await prepareEvening(app);
  await enter(app.page, id, 'run');
  await lightStage(app);
  await app.page.reload();
  await expect(app.page.getByRole('button', { name: 'Scenen vises' })).toBeVisible();
});

test('a board says whether it stands on the stage, and leads back to the clock', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await ask(page, 'stage.direct', { view: 'clock', follows: false });
  await enter(page, id, 'boards');
  const show = page.getByRole('button', { name: 'Vis tavlen på scenen' });
  await expect(show).toHaveAttribute('aria-pressed', 'false');
  await show.click();
  await expect(stage.getByText('En nøgle, alle kan låne')).toBeVisible();
  await expect(show).toHaveAttribute('aria-pressed', 'true');
  await show.click();
  await expect(stage.getByText('Vi begynder om lidt')).toBeVisible();
  await expect(show).toHaveAttribute('aria-pressed', 'false');
});

test('the way to the rooms stands still when the stage is lit', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await ask(page, 'workshop.update', {
    id,
    fields: { title: 'Fællesskaber, der holder, også når det regner' },
  });
  await enter(page, id, 'run');
  const places = async () =>
    Promise.all(
      (await page.getByRole('navigation').getByRole('link').all()).map((link) => link.boundingBox()),
    );
  await expect(page.getByRole('button', { name: 'Scene', exact: true })).toBeVisible();
  const before = await places();
  await lightStage(app);
  await expect(page.getByRole('button', { name: 'Scenen vises' })).toBeVisible();
  expect(await places()).toEqual(before);
});

test("neither the stage's page nor its port ever gets what is not for the room", async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, boards, blocks } = await prepareEvening(app);
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await stage.evaluate(() => {
    const heard: string[] = [];
    window.samskab.onPush((push) => heard.push(JSON.stringify(push)));
    Object.assign(window, { heard });
  });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await ask(page, 'stage.direct', { view: 'board', boardId: boards[0] ?? '' });
  await ask(page, 'block.update', { id: blocks[1] ?? '', fields: { notes: 'Kun til referatet' } });
  await ask(page, 'note.add', { boardId: boards[1] ?? '', text: 'Kun for gruppe B', kind: 'idea' });
  await expect(stage.getByText('En nøgle, alle kan låne')).toBeVisible();

  const reached = await stage.evaluate(async () => {
    const view = await window.samskab.request('stage.view', {});
    const whole = await window.samskab.request('workshop.list', {});
    const { heard } = window as unknown as { heard: string[] };
    return { got: JSON.stringify([view, heard]), page: document.body.innerText, heard, whole };
  });
  expect(reached.whole).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
  expect(new Set(reached.heard)).toEqual(new Set(['{"push":"stage"}']));
  for (const secret of [forTheFacilitator, 'Kun til referatet', 'Kun for gruppe B', 'Bussen, der venter']) {
    expect(reached.got).not.toContain(secret);
    expect(reached.page).not.toContain(secret);
  }
});

test('a long question is made smaller rather than cut, and a full board says how much more there is', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, boards, blocks } = await prepareEvening(app);
  const long = `${question} `.repeat(12).trim();
  await ask(page, 'block.update', { id: blocks[1] ?? '', fields: { question: long } });
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText(long);
  const sticksOut = () =>
    stage.evaluate(() =>
      [...document.querySelectorAll('h1, [role=timer], li')]
        .map((part) => part.getBoundingClientRect())
        .some(({ top, bottom, right }) => top < 0 || bottom > innerHeight || right > innerWidth),
    );
  await expect.poll(sticksOut).toBe(false);
  await expect.poll(() => smallestText(stage)).toBeGreaterThanOrEqual(fourMetres);

  for (let note = 1; note <= 30; note++) {
    await ask(page, 'note.add', { boardId: boards[0] ?? '', text: `Forslag ${note}`, kind: 'idea' });
  }
  await ask(page, 'stage.direct', { view: 'board', boardId: boards[0] ?? '' });
  await expect(stage.getByText(/^og \d+ til$/)).toBeVisible();
  await expect.poll(sticksOut).toBe(false);
  await expect.poll(() => smallestText(stage)).toBeGreaterThanOrEqual(fourMetres);
  const shown = await stage.locator('[data-entry]:visible').count();
  await expect(stage.getByText(`og ${32 - shown} til`)).toBeVisible();

  // For whom movement is too much nothing fades, and what has to fit is measured as it will stand.
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  const { group } = await ask(page, 'workshop.open', { id });
  for (let seat = 0; seat < 40; seat++) {
    const name = `Bodil Kjærulff ${seat + 1}`;
    const { id: personId } = await ask(page, 'participant.add', { workshopId: id, name, isMember: false });
    await ask(page, 'participant.setPresence', { ids: [personId], presence: 'present' });
    await ask(page, 'participant.assign', { id: personId, groupId: group[seat % 2]?.id ?? '' });
  }
  await ask(page, 'stage.direct', { view: 'groups' });
  await expect(stage.getByText('Bodil Kjærulff 40')).toBeVisible();
  await expect.poll(sticksOut).toBe(false);
  for (let more = 4; more < 12; more++) {
    const { id: groupId } = await ask(page, 'group.add', { workshopId: id });
    await ask(page, 'group.update', { id: groupId, fields: { name: 'Ungdomsuddannelsernes fællesskaber' } });
  }
  await expect(stage.getByText(/^Find din gruppe, 1 af \d/)).toBeVisible();
  await expect.poll(sticksOut).toBe(false);
  await expect.poll(() => smallestText(stage)).toBeGreaterThanOrEqual(fourMetres);
});

test('while all write unseen the stage shows the question, how many notes and how long; of the visits what is asked, until all are home', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id, boards, blocks } = await prepareEvening(app);
  await ask(page, 'clock.start', { workshopId: id, blockId: blocks[1] ?? '' });
  await ask(page, 'writingRound.start', { workshopId: id, boardId: null, asksNames: false });
  await ask(page, 'note.add', { boardId: boards[0] ?? '', text: 'Lys på stien', kind: 'idea' });
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  await ask(page, 'stage.direct', { view: 'board', boardId: boards[0] ?? '' });
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(stage.getByText('note skrevet')).toBeVisible();
  await expect(stage.getByRole('timer')).toHaveText(/^3[45]:\d\d$/);

  const prompt = 'Hvad mangler?';
  await ask(page, 'visitRound.plan', { workshopId: id, minutes: 5, homeMinutes: 5, rounds: 1, prompt });
  await ask(page, 'stage.direct', { view: 'visits' });
  await expect(stage.getByText('Om lidt: Besøgsrunde 1 af 1')).toBeVisible();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText(prompt);
  await ask(page, 'visitRound.next', { workshopId: id });
  await expect(stage.getByText('Besøgsrunde 1 af 1', { exact: true })).toBeVisible();
  const { visit } = await ask(page, 'workshop.open', { id });
  for (const [at, { id: visitId }] of visit.entries())
    await ask(page, 'visit.update', { id: visitId, fields: { prompt: `${question} ${at + 1}` } });
  await expect(stage.getByText(`${question} 4`)).toBeVisible();
  const first = stage.getByText(`${question} 1`);
  await expect(first).toBeInViewport({ ratio: 1 });
  await ask(page, 'visitRound.next', { workshopId: id });
  await ask(page, 'visitRound.next', { workshopId: id });
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Alle er hjemme igen');
});

test('nothing on the stage is too faint, dark or light', async ({ openApp }) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  for (const stageTheme of ['stage', 'stage-light'] as const) {
    await ask(page, 'settings.update', { fields: { stageTheme } });
    await expect(stage.locator(`html[data-theme=${stageTheme}]`)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: stage }).setLegacyMode(true).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('the stage follows the facilitator from room to room, also from within a field, and holds when told to', async ({
  openApp,
}) => {
  const app = await openApp({ size });
  const { page } = app;
  const { id } = await prepareEvening(app);
  await enter(page, id, 'run');
  const stage = await lightStage(app);
  const goTo = (room: string) => page.getByRole('navigation').getByRole('link', { name: room }).click();
  await expect(page.getByText('holder fast', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Følg mig/ }).click();
  await expect(page.getByText('følger dig', { exact: true })).toBeVisible();
  await goTo('Tavler');
  await expect(stage.getByText('En nøgle, alle kan låne')).toBeVisible();
  await page.keyboard.press('Alt+PageDown');
  await expect(stage.getByText('Bussen, der venter')).toBeVisible();
  await goTo('Prioritér');
  await page.getByRole('button', { name: 'Prikafstemning' }).click();
  await expect(stage.getByText('Stillingen vises, når afstemningen er lukket.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vises på scenen' })).toBeVisible();
  await goTo('Forbered');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo('Faktorer');
  await expect(stage.getByText('De fem faktorer er ikke vurderet endnu.')).toBeVisible();

  await goTo('Tavler');
  await expect(stage.getByText('Bussen, der venter')).toBeVisible();
  await page.getByRole('textbox').first().fill('Lys på stien');
  await page.keyboard.press('Alt+f');
  await expect(page.getByRole('button', { name: 'Scenen vises' })).toBeVisible();
  await goTo('Afvikl');
  await expect(page.getByText('holder fast', { exact: true })).toBeVisible();
  await expect(stage.getByText('Bussen, der venter')).toBeVisible();
});
