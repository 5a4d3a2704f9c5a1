import { expect, type Locator } from '@playwright/test';
import { goTo } from '../user';
import type { Hands } from './hands';

/** Dots and hands, counted aloud and entered for those who are in the room. */
export function puttingFirst(hands: Hands) {
  const { factors, frame, marks, prioritise } = hands.words;
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name });
  const dotsOn = (text: string): Locator =>
    hands.page.getByRole('textbox', { name: prioritise.vote.dotsOn(text) });
  const people = (letter: string) =>
    hands.page.getByRole('textbox', { name: `${prioritise.vote.people}, ${marks.group(letter)}` });
  const result = () => hands.page.getByRole('list', { name: prioritise.vote.result });
  return {
    async beginsAVote(question: string): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.prioritise);
      await hands.click(button(prioritise.kinds.vote));
      await expect(hands.page.getByRole('textbox', { name: prioritise.titleLabel })).toBeFocused();
      await hands.write(question, 'Enter');
      await expect(hands.page.getByRole('heading', { level: 1 })).toContainText(question);
    },

    async countsFor(letter: string, of: number, dots: Readonly<Record<string, number>>): Promise<void> {
      if (!(await people(letter).isVisible())) await hands.press('Alt+PageDown');
      await expect(people(letter)).toHaveValue(String(of));
      for (const [text, count] of Object.entries(dots)) {
        await dotsOn(text).focus();
        await hands.write(String(count), 'Enter');
        // Enter goes on to the next once the number holds.
        await expect(dotsOn(text)).not.toBeFocused();
        await expect(dotsOn(text)).toHaveValue(String(count));
      }
    },

    async isRefused(letter: string, text: string, count: number): Promise<void> {
      await expect(people(letter)).toBeVisible();
      await dotsOn(text).focus();
      await hands.write(String(count), 'Enter');
      await expect(hands.page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
      await hands.press('Escape');
      await expect(hands.page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    },

    async closesTheVote(): Promise<void> {
      await hands.click(button(prioritise.close));
      await expect(result()).toBeFocused();
    },

    async seesFirst(text: string): Promise<void> {
      await expect(result().getByRole('listitem').first()).toContainText(text);
    },

    async beginsARating(): Promise<void> {
      await hands.click(button(prioritise.news.rating));
      await expect(hands.page.getByRole('textbox', { name: prioritise.titleLabel })).toBeFocused();
      await hands.press('Enter');
      await expect(hands.page.locator('[data-rated]').first()).toBeVisible();
    },

    /** Hands for the first note of the list, from one to five. */
    async countsHands(...scores: readonly string[]): Promise<void> {
      await hands.page.locator('[data-rated]').first().focus();
      await hands.press(...scores);
    },

    async closesTheRating(): Promise<void> {
      const finish = hands.page.getByRole('button', { name: prioritise.finish, exact: true });
      await hands.click(finish);
      await expect(finish).toHaveCount(0);
    },

    async goesToFactors(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.factors);
    },

    /** Five factors, the hands for each in a row. */
    async countsFactors(...rows: readonly (readonly number[])[]): Promise<void> {
      for (const [at, row] of rows.entries()) {
        if (at > 0) await hands.press('ArrowDown');
        await hands.press(...row.map(String));
      }
      const scores = rows.at(-1) ?? [];
      const [score = 0] = scores;
      const given = scores.filter((each) => each === score).length;
      await expect(button(factors.oneMore(marks.factor.mindset, score, given))).toBeVisible();
    },

    async agreesOnStep(factor: 'team' | 'progress' | 'goal' | 'benefit' | 'mindset', step: string) {
      await hands.click(button(new RegExp(`^${factors.stepOf(marks.factor[factor])}`)));
      await hands.write(step, 'Enter');
      await expect(hands.page.getByText(step)).toBeVisible();
    },
  };
}
