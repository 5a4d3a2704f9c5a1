import { expect } from '@playwright/test';
import { goTo, meetingLine } from '../user';
import type { Hands } from './hands';

/** What a facilitator does in Run while the meeting goes on. */
export function leading(hands: Hands) {
  const { boards, frame, marks, run, stageLead } = hands.words;
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name });
  const heading = () => hands.page.getByRole('heading', { level: 1 });
  const person = (name: string) => button(new RegExp(`^${name}`));
  const written = () => hands.page.getByRole('list', { name: run.latest }).getByRole('listitem');
  return {
    async comesBackToRun(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.run);
    },

    async seesEverybody(present: number, of: number): Promise<void> {
      await expect(hands.page.getByText(run.presentOf(present, of))).toBeVisible();
    },

    async tellsThatEverybodyIsHere(): Promise<void> {
      await hands.click(button(run.everybodyPresent));
    },

    /** The digit of the row: 1 here, 2 gave notice, 3 did not, 4 came now, 5 left now. */
    async tellsOf(name: string, digit: '2' | '4' | '5', said: RegExp): Promise<void> {
      const opener = button(run.openPresence);
      if (await opener.isVisible()) await hands.click(opener);
      await person(name).focus();
      await hands.press(digit);
      await expect(person(name)).toContainText(said);
    },

    async lightsTheStage(): Promise<void> {
      await hands.press('F5');
      await expect(hands.page.getByText(run.stageIsOff)).toHaveCount(0);
    },

    /** From room to room with this window. */
    async letsTheStageFollow(): Promise<void> {
      await hands.click(button(stageLead.follow));
      await expect(hands.page.getByText(stageLead.follows.this, { exact: true })).toBeVisible();
    },

    async goesOnTo(question: string): Promise<void> {
      await hands.press('PageDown');
      await expect(heading()).toHaveText(question);
    },

    async writes(text: string, kind: 'note' | 'decision' | 'action' = 'note'): Promise<void> {
      const sign = { note: '', decision: '=', action: '>' }[kind];
      await meetingLine(hands.page).focus();
      await hands.write(`${sign}${text}`, 'Enter');
      const line = written().filter({ hasText: text });
      await expect(line).toContainText(marks.log[kind]);
    },

    async takesBack(text: string): Promise<void> {
      await expect(written().filter({ hasText: text })).toHaveCount(1);
      await hands.press('Control+z');
      await expect(written().filter({ hasText: text })).toHaveCount(0);
    },

    async givesTheAction(text: string, owner: string, day: string): Promise<void> {
      const line = written().filter({ hasText: text });
      await hands.click(line.getByRole('button', { name: `${run.owner}: ${run.noOwner}` }));
      await hands.write(owner, 'Enter');
      await hands.click(line.getByRole('button', { name: new RegExp(run.noDay.replace('?', '\\?')) }));
      await hands.write(day, 'Enter');
      await expect(line).toContainText(owner);
    },

    async writesTheMinutesOf(block: string, text: string): Promise<void> {
      await hands.click(hands.page.getByLabel(run.adText(block)));
      await hands.write(text, 'Escape');
    },

    async pauses(): Promise<void> {
      await hands.press('Alt+p');
      await expect(button(run.resume)).toHaveAttribute('aria-pressed', 'true');
    },

    async resumes(): Promise<void> {
      await hands.press('Alt+p');
      await expect(hands.page.getByRole('button', { name: run.pause, exact: true })).toHaveAttribute(
        'aria-pressed',
        'false',
      );
    },

    async acceptsTheProposal(): Promise<void> {
      await expect(hands.page.getByRole('group', { name: run.proposal })).toBeVisible();
      await hands.press('Alt+a');
      await expect(hands.page.getByRole('group', { name: run.proposal })).toHaveCount(0);
    },

    async isWarned(warning: string): Promise<void> {
      await expect(hands.page.getByText(warning, { exact: true }).first()).toBeVisible();
    },

    async helps(group: string): Promise<void> {
      await expect(hands.page.getByText(/^(Beder om hjælp|Asks for help)/)).toBeVisible();
      await hands.click(button(run.helpedGroup(group)));
      await expect(button(run.helpedGroup(group))).toHaveCount(0);
    },

    async opensTheBoardOf(letter: string): Promise<void> {
      await hands.click(button(new RegExp(run.openBoard(marks.group(letter)))));
      await expect(hands.page.getByRole('textbox', { name: boards.line })).toBeFocused();
    },

    async endsTheAgenda(): Promise<void> {
      await hands.press('PageDown');
      await expect(heading()).toHaveText(run.finished);
    },

    async closesTheMeeting(): Promise<void> {
      await hands.click(button(run.close));
      await expect(heading()).toContainText(run.closed('').trim());
    },
  };
}
