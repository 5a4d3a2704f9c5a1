import { expect, type Page } from '@playwright/test';
import { wordsIn } from '@shared/words/index';
import { resize } from '../app';
import { Album } from './evening/album';
import { inOneLine, wordsOfDocx } from './evening/papers';
import { RoomClock } from './evening/room-clock';
import { Keyboard } from './keyboard';
import { note, test } from './user';
import { willSave } from './evening/ending';

const en = wordsIn.en;
const { balance, boards, boardWork, clock: clockWords, factors, frame, home, marks, methods } = en;
const { prepare, prioritise, run, visit, visitRounds, wrapUp } = en;

test('the same two hours in English, by the keys alone', async ({ openApp }) => {
  test.setTimeout(120_000);
  const app = await openApp({ lang: 'en', size: { width: 1366, height: 768 }, args: ['--moves-clock'] });
  const { page } = app;
  const clock = new RoomClock(page);
  let stage: Page | undefined;
  const album = new Album('by-keys', () => ({ work: page, stage }));
  const user = new Keyboard(page);
  const focused = page.locator(':focus');
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const onWith = (question: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(question);

  await test.step('a template, four people, two groups', async () => {
    await clock.comesTo(16, 30);
    await page.reload();
    await expect(page.getByRole('textbox', { name: home.newTitle })).toBeFocused();
    await user.type('Two drafts for the youth policy');
    await user.tabTo('combobox', methods.beginWith);
    await user.type('Feedback meeting');
    await expect(page.getByRole('region', { name: 'Feedback meeting in two groups' })).toBeVisible();
    await album.keeps('template');
    await user.tabTo('button', new RegExp(home.create));
    await user.press('Enter');
    await expect(page.getByRole('textbox', { name: prepare.addPerson })).toBeFocused();
    for (const person of ['Ada Birk, citizen', 'Bo Lund, citizen', 'Cay Ravn, staff', 'Dina Holm, staff']) {
      await user.typeAnd(person, 'Enter');
      await expect(button(new RegExp(`^${person.split(',')[0] ?? ''}`))).toBeVisible();
    }
    await user.tabTo('button', balance.open, 'Shift+Tab');
    await user.press('Enter');
    await expect(focused).toHaveAccessibleName(new RegExp(balance.propose));
    await user.press('Enter');
    await expect(page.getByText(balance.rolesEven, { exact: true })).toBeVisible();
    await album.keeps('proposal');
    await user.press('Control+Enter');
    await expect(page.getByRole('region', { name: prepare.groups, exact: true })).toContainText(
      prepare.spreadState(4, 0),
    );
    await expect(focused).toHaveAccessibleName(new RegExp(balance.open));
  });

  await test.step('everybody is here, the stage is lit, the meeting begins', async () => {
    await clock.comesTo(17, 0);
    await user.press('Control+PageDown');
    await expect(page.getByRole('textbox', { name: run.writeHere })).toBeFocused();
    await user.tabTo('button', run.everybodyPresent);
    await user.press('Enter');
    await expect(page.getByText(run.presentOf(4, 4))).toBeVisible();
    const lit = app.electron.waitForEvent('window');
    await user.press('F5');
    stage = await lit;
    await resize({ ...app, page: stage }, { width: 1920, height: 1080 });
    await user.press('PageDown');
    await onWith('What should we have in our hands when we go home?');
    await expect(stage.getByRole('heading', { level: 1 })).toHaveText(
      'What should we have in our hands when we go home?',
    );
    await album.keeps('begun');
    await clock.passes(9);
    await user.press('PageDown');
    await clock.passes(14);
    await expect(page.getByText(clockWords.soon).first()).toBeVisible();
    await user.press('PageDown');
    await onWith('What is good? What is unclear? What is missing?');
  });

  await test.step('hidden writing, a note of each sort, and help', async () => {
    await user.press('Control+PageDown');
    const line = page.getByRole('textbox', { name: boards.line });
    await expect(line).toBeFocused();
    await user.press('Control+h');
    await expect(focused).toHaveAccessibleName(boardWork.hidden.begin);
    await user.press('Enter');
    await expect(line).toBeFocused();
    await user.typeAnd('Open kitchen on Thursdays', 'Enter');
    await user.typeAnd('A key that anybody may borrow', 'Enter');
    await expect(page.getByText(boardWork.hidden.count(2))).toBeVisible();
    await album.keeps('hidden');
    await user.press('Control+h');
    await expect(line).toBeFocused();
    await expect(note(page, 'Open kitchen on Thursdays')).toBeVisible();
    await user.typeAnd('?Who locks up', 'Enter');
    await user.press('Control+Shift+Enter');
    await expect(button(boards.helpAsked)).toBeVisible();
    await user.press('Alt+PageDown');
    await expect(line).toBeFocused();
    await user.typeAnd('The bus that waits', 'Enter');
    await expect(note(page, 'The bus that waits')).toBeVisible();
    await album.keeps('board');
    await user.press('Control+PageUp');
    await user.tabTo('button', new RegExp(run.helpedGroup('')));
    await user.press('Enter');
    await expect(button(new RegExp(run.helpedGroup('')))).toHaveCount(0);
    await expect(focused).toHaveAccessibleName(new RegExp(run.openBoard(marks.group('A'))));
    await album.keeps('helped');
  });

  await test.step('too long, and caught up with one key', async () => {
    await clock.passes(36);
    await expect(page.getByRole('group', { name: run.proposal })).toBeVisible();
    await album.keeps('over');
    await user.press('Alt+a');
    await expect(page.getByRole('group', { name: run.proposal })).toHaveCount(0);
    await user.press('PageDown');
    await clock.passes(5);
    await user.press('PageDown');
    await onWith('What would you add to make it better?');
  });

  await test.step('a round of visits and an answer at home', async () => {
    await user.press('Control+PageDown', 'Control+PageDown');
    await user.tabTo('button', visitRounds.open);
    await user.press('Enter');
    await expect(focused).toHaveAccessibleName(visitRounds.make);
    await user.press('Enter');
    await expect(page.getByRole('table', { name: visitRounds.table })).toBeVisible();
    await user.press('PageDown');
    await expect(button(new RegExp(`^${visitRounds.goHome}`))).toBeVisible();
    await user.tabTo('button', new RegExp(visitRounds.at));
    await user.press('Enter');
    await expect(page.locator('[data-writing-line]')).toBeFocused();
    await user.typeAnd('Ask the bus company', 'Enter');
    await album.keeps('visit');
    await clock.passes(8);
    await user.press('PageDown');
    await expect(page.getByRole('listitem').filter({ hasText: 'Ask the bus company' })).toBeFocused();
    await user.press('Alt+1');
    await expect(page.getByRole('textbox', { name: visit.word })).toBeFocused();
    await user.typeAnd('Tomorrow', 'Enter');
    await expect(page.getByText(visitRounds.allAnswered)).toBeVisible();
    await album.keeps('home');
    await user.press('PageDown');
  });

  await test.step('dots and hands are counted', async () => {
    await user.press('Control+PageDown');
    await expect(button(prioritise.kinds.vote)).toBeFocused();
    await user.press('Enter');
    await expect(page.getByRole('textbox', { name: prioritise.titleLabel })).toBeFocused();
    await user.typeAnd('What first?', 'Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What first?');
    await user.press('F6');
    // Who is here is known, so that counting can begin.
    await expect(focused).toHaveAccessibleName(prioritise.vote.dotsOn('Open kitchen on Thursdays'));
    await user.typeAnd('3', 'Enter');
    await user.typeAnd('2', 'Enter');
    await album.keeps('vote');
    await user.tabTo('button', prioritise.close, 'Shift+Tab');
    await user.press('Enter');
    await expect(page.getByRole('list', { name: prioritise.vote.result })).toBeFocused();
    await album.keeps('vote-closed');
    await user.press('Control+PageDown', '4', '4', 'ArrowDown', '3');
    await expect(button(factors.oneMore(marks.factor.team, 4, 2))).toBeVisible();
    await album.keeps('factors');
  });

  await test.step('a decision, the end, and the minutes', async () => {
    for (let rooms = 0; rooms < 4; rooms++) await user.press('Control+PageUp');
    await expect(page.getByRole('textbox', { name: run.writeHere })).toBeFocused();
    await user.typeAnd('=Both drafts go out for comment', 'Enter');
    await expect(page.getByRole('list', { name: run.latest })).toContainText(
      'Both drafts go out for comment',
    );
    const place = page.getByText(new RegExp(`^${run.now(0, 0).split('0')[0] ?? ''}`));
    const end = button(new RegExp(`^${run.end}`));
    while (!(await end.isVisible())) {
      const left = await place.innerText();
      await user.press('PageDown');
      await expect(place).not.toHaveText(left);
    }
    await user.press('PageDown');
    await onWith(run.finished);
    await album.keeps('through');
    await user.tabTo('button', run.close);
    const closed = await clock.during(async () => {
      await user.press('Enter');
      await expect(focused).toHaveAccessibleName(run.toWrapUp);
    }, 'the meeting closed at');
    await album.keeps('closed');
    await user.press('Enter');
    await user.tabTo('checkbox', /Open kitchen on Thursdays/);
    await user.press('Space');
    await user.tabTo('button', wrapUp.publish, 'Shift+Tab');
    await user.press('Enter');
    await expect(page.getByRole('region', { name: frame.messages })).toContainText(wrapUp.published(1, 0));
    await album.keeps('wrap-up');
    const path = await willSave(app, 'docx');
    await user.press('Control+s');
    await expect(page.getByText(en.files.saved(path))).toBeVisible();
    const word = wordsOfDocx(path);
    for (const told of ['Both drafts go out for comment', 'Ask the bus company', 'Tomorrow'])
      expect(word).toContain(inOneLine(told));
    expect(closed.map((told) => word.includes(inOneLine(told)))).toContain(true);
  });
  test.info().annotations.push({ type: 'taken', description: `${user.steps.length} keys and texts` });
});
