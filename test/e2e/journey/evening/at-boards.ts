import { expect, type Locator } from '@playwright/test';
import { goTo, note, writingLine } from '../user';
import type { Hands } from './hands';

/** What is done at the groups' boards, by a group at its own window or by the facilitator. */
export function atBoards(hands: Hands) {
  const { boards, boardWork, frame, marks } = hands.words;
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name });
  const hiddenBar = () => hands.page.getByRole('region', { name: boardWork.hidden.begin });
  return {
    /** A second window of the app comes up at the boards. */
    async comesToItsBoard(letter: string): Promise<void> {
      await hands.click(
        hands.page
          .getByRole('navigation', { name: boards.switchLabel })
          .getByRole('button', { name: new RegExp(marks.group(letter)) }),
      );
      await expect(writingLine(hands.page)).toBeVisible();
    },

    async goesToBoards(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.boards);
    },

    async letsAllWriteHidden(): Promise<void> {
      await hands.press('Control+h');
      await hands.click(hands.page.getByRole('dialog').getByRole('button', { name: boardWork.hidden.begin }));
      await expect(hiddenBar()).toBeVisible();
    },

    async seesHiddenNotes(count: number): Promise<void> {
      await expect(hiddenBar().getByText(boardWork.hidden.count(count))).toBeVisible();
    },

    async reveals(): Promise<void> {
      await hands.click(button(boardWork.hidden.reveal));
      await expect(hiddenBar()).toHaveCount(0);
    },

    async writesHidden(...texts: readonly string[]): Promise<void> {
      await writingLine(hands.page).focus();
      for (const text of texts) {
        await hands.write(text, 'Enter');
        await expect(writingLine(hands.page)).toHaveValue('');
      }
    },

    /** A sign first tells the kind; `factors` are kept on the line for what follows. */
    async putsUp(...texts: readonly string[]): Promise<void> {
      await writingLine(hands.page).focus();
      for (const text of texts) {
        await hands.write(text, 'Enter');
        await expect(note(hands.page, text.replace(/^[*+\-?!]/, ''))).toBeVisible();
      }
    },

    async marksWhatFollows(...factors: readonly (1 | 2 | 3 | 4 | 5)[]): Promise<void> {
      await writingLine(hands.page).focus();
      await hands.press(...factors.map((factor) => `Control+${factor}`));
    },

    async pastes(lines: readonly string[], into: (text: string) => Promise<unknown>): Promise<void> {
      await into(lines.join('\n'));
      await writingLine(hands.page).focus();
      await hands.press('Control+v');
      await expect(hands.page.getByRole('dialog', { name: boards.paste.title(lines.length) })).toBeVisible();
      await hands.press('Enter');
      await expect(hands.page.getByRole('dialog')).toHaveCount(0);
      for (const line of lines) await expect(note(hands.page, line)).toBeVisible();
    },

    async gathers(first: string, second: string, theme: string): Promise<void> {
      await hands.drag(
        note(hands.page, second).last(),
        note(hands.page, first).last(),
        hands.page.getByText(boards.theme.unnamed),
      );
      await expect(hands.page.getByRole('textbox', { name: boards.theme.name })).toBeFocused();
      await hands.write(theme, 'Enter');
      await expect(hands.page.getByText(theme, { exact: true })).toBeVisible();
    },

    async asksForHelp(): Promise<void> {
      await hands.press('Control+Shift+Enter');
      await expect(button(boards.helpAsked)).toBeVisible();
    },

    async isHelped(): Promise<void> {
      await expect(button(boards.help)).toBeVisible();
    },

    async isDone(): Promise<void> {
      await hands.press('Control+Enter');
      await expect(button(new RegExp(`^${boards.isDone}`)).first()).toBeVisible();
    },

    has: (text: string): Locator => note(hands.page, text),
  };
}
