import { join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/contract/wire.ts';
import { median, type Row } from './table.ts';

declare global {
  interface Window {
    samskab: Bridge;
    /** The longest time between two frames since it was last asked for, in ms. */
    longestFrame: () => number;
  }
}

const root = resolve(import.meta.dirname, '../..');
const rounds = 7;
const kinds = ['idea', 'wentWell', 'madeItHard', 'question', 'concern'] as const;
const places = ['stien', 'torvet', 'skolen', 'havnen', 'biblioteket', 'søen', 'broen', 'stationen'];
const things = ['lys', 'bænke', 'skilte', 'spejle', 'træer', 'cykelstativer', 'overdækning', 'blomster'];
const whys = ['fordi der er mørkt', 'for de ældre', 'om aftenen', 'når det regner', 'for børnene'];

type Measured = Record<'open' | 'add' | 'drag' | 'filter' | 'scroll' | 'walk' | 'read', number>;

/** A board of two thousand notes in the real window, beside one of twenty. */
export async function measureBoard(folder: string): Promise<Row[]> {
  const few = await measure(join(folder, 'board-20'), 20);
  const many = await measure(join(folder, 'board-2000'), 2_000);
  const row = (what: string, key: keyof Measured): Row => ({
    what,
    appMs: many[key],
    floor: 'with 20 notes',
    floorMs: few[key],
  });
  return [
    row('go to a board of 2000 notes', 'open'),
    row('a note from Enter to the board', 'add'),
    row('longest frame of a drag', 'drag'),
    row('a letter typed in the filter', 'filter'),
    row('longest frame of a scroll', 'scroll'),
    row('an arrow on the board', 'walk'),
    row('an arrow in the board as text', 'read'),
  ];
}

async function measure(data: string, notes: number): Promise<Measured> {
  const app = await _electron.launch({
    args: ['--disable-gpu', '--log-level=3', root, '--data', data],
    cwd: root,
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'da', LANG: 'da_DK.UTF-8' },
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(fill, [notes, kinds, things, places, whys] as const);
    await page.reload();
    await watchFrames(page);
    return {
      open: await repeated(() => open(page)),
      add: await repeated((round) => add(page, `Måling ${round} af en ny note`)),
      filter: await filter(page),
      scroll: await repeated(() => scroll(page)),
      drag: await repeated(() => drag(page)),
      walk: await walk(page, '[data-stop]'),
      read: await read(page),
    };
  } finally {
    await app.close();
  }
}

async function repeated(work: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await work(round));
  return median(times.slice(1));
}

/** A workshop whose first board holds this many notes, and the window in another of its rooms. */
async function fill([notes, kind, thing, place, why]: readonly [
  number,
  readonly ['idea', ...('idea' | 'wentWell' | 'madeItHard' | 'question' | 'concern')[]],
  readonly string[],
  readonly string[],
  readonly string[],
]): Promise<void> {
  const { samskab } = window;
  const made = await samskab.request('workshop.create', {
    title: 'Måling',
    plannedStart: '2027-03-09T17:00',
  });
  if (!made.ok) throw new Error(made.error.message);
  const workshopId = made.value.id;
  const rows = await samskab.request('workshop.open', { id: workshopId });
  if (!rows.ok) throw new Error(rows.error.message);
  const boardId = rows.value.board[0]?.id ?? '';
  const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
  await samskab.request('note.addMany', {
    boardId,
    notes: Array.from({ length: notes }, (_, at) => ({
      kind: kind[at % kind.length] ?? 'idea',
      factors: [],
      text: `Flere ${pick(thing, at)} ved ${pick(place, at >> 3)} ${pick(why, at >> 6)}, forslag ${String(at)}`,
    })),
  });
  const text = JSON.stringify({ room: 'prepare', workshopId, chosen: { board: boardId } });
  await samskab.request('draft.save', { field: '@place', text });
}

const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let longest = 0;
    let last = performance.now();
    const frame = (now: number) => {
      longest = Math.max(longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.longestFrame = () => {
      const answer = longest;
      longest = 0;
      return answer;
    };
  });

/** From the press to the frame in which the columns stand there. */
async function open(page: Page): Promise<number> {
  await page.getByRole('navigation').getByRole('link', { name: 'Forbered', exact: true }).click();
  await page.locator('[data-stop]').first().waitFor({ state: 'detached' });
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLElement>('nav a')];
    const begun = performance.now();
    links.find(({ textContent }) => textContent.includes('Tavler'))?.click();
    while (document.querySelector('[data-stop]') === null) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

async function add(page: Page, text: string): Promise<number> {
  const line = page.locator('[data-writing-line]');
  await line.fill(text);
  return line.evaluate(async (field, said) => {
    const begun = performance.now();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const isThere = () =>
      [...document.querySelectorAll('[data-stop]')].some(({ textContent }) => textContent.includes(said));
    while (!isThere()) await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  }, text);
}

async function filter(page: Page): Promise<number> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox');
  const letters = 'flere b'.split('');
  const times: number[] = [];
  for (const letter of letters) {
    await page.evaluate(() => window.longestFrame());
    await field.press(letter);
    times.push(await drawn(page));
  }
  await page.keyboard.press('Escape');
  return median(times);
}

/** A column from its top to its foot and back, two hundred px a frame. */
async function scroll(page: Page): Promise<number> {
  await page.evaluate(() => window.longestFrame());
  await page.evaluate(async () => {
    const column = document.querySelector('[data-stop]')?.closest('section')?.lastElementChild;
    if (!column) throw new Error('A column is on the screen');
    for (let frame = 0; frame < 60; frame++) {
      column.scrollTop += frame < 30 ? 200 : -200;
      await new Promise(requestAnimationFrame);
    }
  });
  return page.evaluate(() => window.longestFrame());
}

/** From one column to the next and back to where it was. */
async function drag(page: Page): Promise<number> {
  const note = page.locator('[data-stop-is=note]').first();
  await note.scrollIntoViewIfNeeded();
  const box = await note.boundingBox();
  if (!box) throw new Error('A note is on the screen');
  const from = { x: box.x + 60, y: box.y + box.height / 2 };
  await page.evaluate(() => window.longestFrame());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + box.width, from.y + 200, { steps: 30 });
  if ((await page.getByText(/: plads \d+ af /).count()) === 0) throw new Error('The note is held');
  await page.mouse.move(from.x, from.y, { steps: 30 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.getByText(/: plads \d+ af /).waitFor({ state: 'detached' });
  return drawn(page);
}

/** From the press to the frame after the one in which the next note has the focus. */
async function walk(page: Page, stop: string): Promise<number> {
  await page.locator('[data-writing-line]').click();
  await page.keyboard.press('Tab');
  // There and back: a short column has an end.
  return repeated((round) =>
    page.evaluate(
      async ([stops, key]) => {
        const before = document.activeElement;
        if (before?.matches(stops) !== true) throw new Error('A note has the focus');
        const begun = performance.now();
        before.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        while (document.activeElement === before) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - begun;
      },
      [stop, round % 2 === 0 ? 'ArrowDown' : 'ArrowUp'] as const,
    ),
  );
}

async function read(page: Page): Promise<number> {
  await page.keyboard.press('Alt+o');
  await page.locator('[data-line]').first().waitFor();
  return walk(page, '[data-line]');
}

/** The longest frame since it was last asked for, once what was done is on the screen. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return window.longestFrame();
  });
