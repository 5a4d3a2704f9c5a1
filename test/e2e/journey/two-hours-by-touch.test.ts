import { expect, type Locator, type Page } from '@playwright/test';
import { openSecondWindow, resize } from '../app';
import { fingerOn, placeIn } from '../finger';
import { Album } from './evening/album';
import { willSave } from './evening/ending';
import { inOneLine, wordsOfDocx } from './evening/papers';
import { RoomClock } from './evening/room-clock';
import { da, link, meetingLine, note, test, writingLine } from './user';

const { boards, factors, frame, home, marks, methods, prepare, prioritise, run } = da;
const { visit, visitRounds, wrapUp } = da;

const size = { width: 1366, height: 768 };

test('the same two hours by touch, with the keys of a screen for the words alone', async ({ openApp }) => {
  test.setTimeout(120_000);
  const app = await openApp({ size, args: ['--moves-clock'] });
  const { page } = app;
  const clock = new RoomClock(page);
  let second: Page | undefined;
  const album = new Album('by-touch', () => ({ work: page, group: second }));
  const finger = await fingerOn(app);
  let taps = 0;
  const tap = async (aim: Locator) => {
    taps++;
    await finger.tap(aim);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const room = async (name: string) => {
    await tap(link(page, name));
    await expect(link(page, name)).toHaveAttribute('aria-current', 'page');
  };
  /** Held until it is a slip, then moved. */
  const carries = async (what: Locator, slip: string, onto: Locator, share = 0.5) => {
    taps++;
    const start = await placeIn(what, 0.2, 0.5);
    const before = await page.getByText(slip).count();
    await finger.press(start);
    await expect(page.getByText(slip)).not.toHaveCount(before);
    await finger.move(start, await placeIn(onto, 0.5, share));
    await finger.drop();
  };

  await test.step('a template, people, and people into groups', async () => {
    await clock.comesTo(16, 30);
    await page.reload();
    await tap(page.getByRole('textbox', { name: home.newTitle }));
    await page.keyboard.type('To udkast');
    await page.getByLabel(methods.beginWith).selectOption({ label: 'Feedbackmøde i to grupper' });
    await tap(page.getByRole('button', { name: home.create }));
    const line = page.getByRole('textbox', { name: prepare.addPerson });
    await expect(line).toBeFocused();
    for (const person of ['Asta Birk, borger', 'Bo Lund, borger', 'Carl Ravn, medarbejder']) {
      await page.keyboard.type(person);
      await page.keyboard.press('Enter');
      await expect(button(new RegExp(`^${person.split(',')[0] ?? ''}`))).toBeVisible();
    }
    const groups = page.getByRole('region', { name: prepare.groups, exact: true });
    const group = (letter: string) =>
      groups.getByRole('button', { name: new RegExp(prepare.toGroup(letter)) });
    await carries(button(/^Asta Birk/), 'Asta Birk', group('A'));
    await expect(group('A')).toContainText('1');
    await carries(button(/^Bo Lund/), 'Bo Lund', group('B'));
    await expect(group('B')).toContainText('1');
    await carries(button(/^Carl Ravn/), 'Carl Ravn', group('A'));
    await expect(groups).toContainText(prepare.spreadState(3, 0));
    await album.keeps('groups');
  });

  await test.step('the meeting begins and goes on', async () => {
    await clock.comesTo(17, 0);
    await room(frame.run);
    await tap(button(run.everybodyPresent));
    await expect(page.getByText(run.presentOf(3, 3))).toBeVisible();
    await tap(button(run.start));
    await expect(button(run.next)).toBeVisible();
    await clock.passes(10);
    await tap(button(run.next));
    await clock.passes(14);
    await tap(button(run.plus(5)));
    await album.keeps('run');
    await tap(button(run.next));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Hvad er godt? Hvad er uklart? Hvad mangler?',
    );
  });

  await test.step('notes are written and moved with the finger', async () => {
    await tap(button(new RegExp(run.openBoard(marks.group('A')))));
    await tap(writingLine(page));
    for (const text of ['Åbent køkken', 'En nøgle til alle']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(note(page, text)).toBeVisible();
    }
    await tap(button(new RegExp(`^${marks.kind.question}`)).first());
    await page.keyboard.type('Hvem låser');
    await page.keyboard.press('Enter');
    await expect(note(page, 'Hvem låser')).toBeVisible();
    const wentWell = page.getByRole('region', { name: marks.kinds.wentWell, exact: true });
    await carries(note(page, 'En nøgle til alle').last(), 'En nøgle til alle', wentWell, 0.6);
    await expect(wentWell).toContainText('En nøgle til alle');
    await album.keeps('board');
    await tap(button(boards.done));
    await expect(button(new RegExp(`^${boards.isDone}`)).first()).toBeVisible();
  });

  await test.step('a round of visits at two windows, answered at home', async () => {
    await clock.passes(28);
    second = await openSecondWindow(app);
    const guests = second;
    await resize({ ...app, page: guests }, size);
    const hand = await fingerOn({ page: guests });
    const tapThere = async (aim: Locator) => {
      taps++;
      await hand.tap(aim);
    };
    await room(frame.visit);
    await tap(button(visitRounds.open));
    await tap(button(visitRounds.make));
    await expect(page.getByRole('table', { name: visitRounds.table })).toBeVisible();
    await tap(button(new RegExp(`^${visitRounds.start(1)}`)));
    await expect(button(new RegExp(`^${visitRounds.goHome}`))).toBeVisible();

    await tapThere(link(guests, frame.visit));
    const visits = guests.getByRole('navigation', { name: visit.switchLabel, exact: true });
    await tapThere(visits.getByRole('button', { name: new RegExp(visit.visitOf('Gruppe B', 'Gruppe A')) }));
    await expect(guests.getByText(visit.isAt('Gruppe B', 'Gruppe A'))).toBeVisible();
    await tapThere(guests.locator('[data-writing-line]'));
    for (const text of ['Lån skolens køkken', 'Hvem vasker op']) {
      await guests.keyboard.type(text);
      await guests.keyboard.press('Enter');
      await expect(guests.getByText(text, { exact: true })).toBeVisible();
    }
    await album.keeps('visit');
    await clock.passes(8);
    await tap(button(new RegExp(`^${visitRounds.goHome}`)));
    for (const [text, answer, why] of [
      ['Lån skolens køkken', 'adapt', 'Kun om torsdagen'],
      ['Hvem vasker op', 'park', 'Det finder vi ud af'],
    ] as const) {
      const input = page.getByRole('listitem').filter({ hasText: text });
      await tap(input.getByRole('button', { name: visit.answer[answer] }));
      await expect(page.getByRole('textbox', { name: visit.word })).toBeFocused();
      await page.keyboard.type(why);
      await page.keyboard.press('Enter');
      await expect(input).toContainText(why);
    }
    await expect(page.getByText(visitRounds.allAnswered)).toBeVisible();
    // The guests read the answers at their own window.
    await expect(guests.getByText('Det finder vi ud af')).toBeVisible();
    await album.keeps('at-home');
    await tap(button(new RegExp(`^${visitRounds.end}`)));
    await expect(button(new RegExp(`^${visitRounds.end}`))).toHaveCount(0);
    await guests.close();
  });

  await test.step('dots and hands are counted by tapping', async () => {
    await room(frame.prioritise);
    await tap(button(prioritise.kinds.vote));
    await expect(page.getByRole('textbox', { name: prioritise.titleLabel })).toBeFocused();
    await page.keyboard.press('Enter');
    const more = (text: string) => button(prioritise.vote.oneMoreOn(text));
    for (let dots = 0; dots < 3; dots++) await tap(more('Åbent køkken'));
    await expect(page.getByRole('textbox', { name: prioritise.vote.dotsOn('Åbent køkken') })).toHaveValue(
      '3',
    );
    await tap(more('Hvem låser'));
    await album.keeps('vote');
    await tap(button(prioritise.close));
    await expect(page.getByRole('list', { name: prioritise.vote.result }).getByRole('listitem')).toHaveCount(
      2,
    );
    await room(frame.factors);
    await tap(button(factors.oneMore(marks.factor.team, 4, 0)));
    await tap(button(factors.oneMore(marks.factor.team, 4, 1)));
    await expect(button(factors.oneMore(marks.factor.team, 4, 2))).toBeVisible();
    await album.keeps('factors');
  });

  await test.step('the meeting ends, and the minutes are a file', async () => {
    await room(frame.run);
    await tap(page.getByRole('radiogroup', { name: run.kindOfLine }).getByText(marks.log.decision));
    await expect(meetingLine(page)).toBeFocused();
    await page.keyboard.type('Begge udkast sendes i høring');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: run.latest })).toContainText(marks.log.decision);
    for (let block = 4; !(await button(run.end).isVisible()); block++) {
      await tap(button(run.next));
      await expect(page.getByText(run.now(block, 10))).toBeVisible();
    }
    await tap(button(run.end));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(run.finished);
    await album.keeps('through');
    // Within a second it is taken for the same tap.
    await expect(async () => {
      await tap(button(run.close));
      await expect(button(run.toWrapUp)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await tap(button(run.toWrapUp));
    await tap(page.getByRole('checkbox', { name: /Åbent køkken/ }));
    await tap(button(wrapUp.publish));
    await expect(page.getByRole('region', { name: frame.messages })).toContainText(wrapUp.published(1, 0));
    const path = await willSave(app, 'docx');
    await tap(button(wrapUp.saveWord));
    await expect(page.getByText(da.files.saved(path))).toBeVisible();
    await album.keeps('saved');
    const minutes = wordsOfDocx(path);
    for (const told of [
      'Begge udkast sendes i høring',
      'Åbent køkken',
      'En nøgle til alle',
      'Gruppe B: Lån skolens køkken Tilpasset: Kun om torsdagen',
      'Gruppe B: Hvem vasker op Parkeret: Det finder vi ud af',
    ])
      expect(minutes).toContain(inOneLine(told));
  });
  test.info().annotations.push({ type: 'taken', description: `${taps} touches` });
});
