import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { App } from '../app';
import { hasFocus, Keyboard } from './keyboard';
import { da, foot, meetingLine, note, test, writingLine } from './user';

const { boards, catalogue, factors, frame, home, marks, prepare, prioritise, run, visit, wrapUp } = da;

test('one evening by the keys alone, from the empty app to the minutes as a Word file', async ({
  openApp,
}) => {
  test.setTimeout(120_000);
  const app = await openApp({ size: { width: 1366, height: 768 } });
  const user = new Keyboard(app.page);
  await prepareIt(user);
  await runIt(user);
  await writeOnBoards(user);
  await visitEachOther(user);
  await putFirst(user);
  await count(user);
  await wrapItUp(user, app);
  await findItAgain(user);
});

/** Title, a person, a block. */
async function prepareIt(user: Keyboard): Promise<void> {
  const { page } = user;
  await expect(page.getByRole('textbox', { name: home.newTitle })).toBeFocused();
  await user.typeAnd('Torvet om aftenen', 'Enter');
  await expect(page.getByRole('textbox', { name: prepare.addPerson })).toBeFocused();
  await user.typeAnd('Tove Birkelund, nabo', 'Enter');
  await expect(page.getByRole('button', { name: /Tove Birkelund/ })).toBeVisible();
  await user.press('F6', 'Insert');
  const title = page.getByRole('textbox', { name: prepare.title });
  await expect(title).toBeFocused();
  await user.press('Control+a');
  await user.typeAnd('Gåtur over torvet', 'Enter');
  await expect(page.getByRole('button', { name: /Gåtur over torvet/ })).toBeFocused();
}

/** The clock, a note, a decision, an action with who and by when. */
async function runIt(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await expect(meetingLine(page)).toBeFocused();
  await user.press('PageDown');
  await expect(page.getByRole('button', { name: run.next })).toBeVisible();
  await user.typeAnd('Alle har gået en runde', 'Enter');
  await user.typeAnd('=Bænkene bliver stående', 'Enter');
  await user.typeAnd('>Ringer til gartneren', 'Enter');
  const written = page.getByRole('list', { name: run.latest }).getByRole('listitem');
  await expect(written).toHaveCount(3);
  await expect(written.filter({ hasText: marks.log.decision })).toContainText('Bænkene bliver stående');

  await user.tabTo('button', `${run.owner}: ${run.noOwner}`);
  await user.press('Enter');
  await user.typeAnd('Tove', 'Enter');
  const action = written.filter({ hasText: 'Ringer til gartneren' });
  await expect(action.getByRole('button', { name: `${run.owner}: Tove` })).toBeFocused();
  await user.press('Tab', 'Enter');
  await expect(page.getByLabel(run.dueDay)).toBeFocused();
  await user.typeAnd('24122026', 'Enter');
  await expect(action).toContainText('24.12.2026');
}

/** A note of every kind, factors, a theme, a move. */
async function writeOnBoards(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await expect(writingLine(page)).toBeFocused();
  await user.press('Control+1', 'Control+5');
  for (const said of [
    '*Borde, man kan flytte',
    '+Mange kom',
    '-Det blæste',
    '?Hvem låser',
    '!Støj efter ti',
  ]) {
    await user.typeAnd(said, 'Enter');
    await expect(note(page, said.slice(1))).toBeVisible();
  }
  const table = note(page, 'Borde, man kan flytte');
  const factorNames = [marks.factor.team, marks.factor.mindset].join(', ');
  await expect(table.getByRole('img', { name: boards.note.factorsAre(factorNames) })).toBeVisible();
  const questions = page.getByRole('region', { name: marks.kinds.question, exact: true });
  await expect(questions).toContainText('Hvem låser');

  await user.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('listitem');
  await walkTo(user, 'Borde, man kan flytte');
  await user.press('t');
  await expect(page.getByRole('menu')).toBeVisible();
  await user.press('Enter');
  await expect(page.getByRole('textbox', { name: boards.theme.name })).toBeFocused();
  await user.typeAnd('Møbler', 'Enter');
  await expect(page.getByText('Møbler', { exact: true })).toBeVisible();

  await walkTo(user, 'Hvem låser');
  await user.press('m');
  await expect(page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first()).toBeFocused();
  await user.press('Enter');
  await expect(questions).not.toContainText('Hvem låser');
}

/** The arrows lead to every note: to the first of its column, then down, then the next column. */
async function walkTo(user: Keyboard, text: string): Promise<void> {
  const aim = note(user.page, text).last();
  for (const sideways of ['ArrowLeft', 'ArrowRight'] as const) {
    for (let columns = 0; columns < 6; columns++) {
      if (await hasFocus(aim)) return;
      await user.press(sideways);
    }
  }
  throw new Error(`No arrow leads to »${text}«.`);
}

async function visitEachOther(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await expect(page.getByRole('button', { name: visit.plan })).toBeFocused();
  await user.press('Enter');
  const line = page.locator('[data-writing-line]');
  await expect(line).toBeFocused();
  await user.typeAnd('Hvem bærer bordene ind?', 'Enter');
  await expect(page.getByText('Hvem bærer bordene ind?')).toBeVisible();
  await user.press('Alt+1');
  await expect(page.getByText(marks.answer.adopt, { exact: true })).toBeVisible();
}

/** Two people's dots, counted for group A. */
async function putFirst(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await expect(page.getByRole('button', { name: prioritise.kinds.vote })).toBeFocused();
  await user.press('Enter');
  await expect(page.getByRole('textbox', { name: prioritise.titleLabel })).toBeFocused();
  await user.typeAnd('Hvad begynder vi med?', 'Enter');
  await user.press('F6');
  await expect(page.getByRole('textbox', { name: /^Personer/ })).toBeFocused();
  await user.typeAnd('2', 'Enter');
  await expect(page.getByRole('textbox', { name: /^Prikker til »/ }).first()).toBeFocused();
  await user.typeAnd('4', 'Enter');
  await user.press('+', '+');
  await user.press('F6', 'F6');
  await user.tabTo('button', prioritise.close);
  await user.press('Enter');
  await expect(page.getByRole('list', { name: prioritise.vote.result }).getByRole('listitem')).toHaveCount(2);
}

async function count(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await user.press('5', '5', '4', 'ArrowDown', '2');
  await expect(page.getByRole('button', { name: factors.oneMore(marks.factor.team, 5, 2) })).toBeVisible();
  await expect(
    page.getByRole('button', { name: factors.oneMore(marks.factor.progress, 2, 1) }),
  ).toBeVisible();
  await user.press('n');
  await expect(page.getByRole('textbox', { name: factors.stepOf(marks.factor.progress) })).toBeFocused();
  await user.typeAnd('Mødes igen på torsdag', 'Enter');
  await expect(page.getByText('Mødes igen på torsdag')).toBeVisible();
}

async function wrapItUp(user: Keyboard, app: App): Promise<void> {
  const { page } = user;
  await user.press('Control+PageDown');
  await user.tabTo('button', wrapUp.close);
  await user.press('Enter');
  await expect(page.getByText(wrapUp.notClosed)).toHaveCount(0);

  await user.tabTo('checkbox', /Borde|Mange|blæste|låser|Støj/);
  const wanted = page.getByRole('checkbox', { name: /Borde, man kan flytte/ });
  for (let presses = 0; presses < 5 && !(await hasFocus(wanted)); presses++) await user.press('ArrowDown');
  await expect(wanted).toBeFocused();
  await user.press('Space');
  await expect(wanted).toBeChecked();
  await user.tabTo('button', wrapUp.publish, 'Shift+Tab');
  await user.press('Enter');
  await expect(page.getByRole('region', { name: frame.messages })).toContainText(wrapUp.published(1, 0));

  const file = join(app.data, 'referat.docx');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await user.press('Control+s');
  await expect(page.getByText(da.files.saved(file))).toBeVisible();
  expect(existsSync(file)).toBe(true);
  // A Word file is a zip.
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
}

async function findItAgain(user: Keyboard): Promise<void> {
  const { page } = user;
  await user.press('Control+k');
  await user.typeAnd(frame.catalogue, 'Enter');
  const search = page.getByRole('searchbox', { name: catalogue.search });
  await expect(search).toBeFocused();
  await user.type('flyt');
  const hits = page.getByRole('listbox', { name: catalogue.list });
  await expect(hits.getByRole('option')).toHaveCount(1);
  await user.tabTo('listbox', catalogue.list);
  await user.press('Enter');
  const entry = page.getByRole('complementary', { name: catalogue.entry });
  await expect(entry).toContainText('Torvet om aftenen');
  await expect(entry.locator(':focus')).toHaveCount(1);
  await expect(foot(page)).toContainText(/Gemt \d/);
}
