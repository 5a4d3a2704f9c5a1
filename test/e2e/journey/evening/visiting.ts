import { expect } from '@playwright/test';
import { goTo } from '../user';
import type { Hands } from './hands';

/** Guests at another group's board, and their hosts at home afterwards. */
export function visiting(hands: Hands) {
  const { frame, marks, visit, visitRounds } = hands.words;
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name });
  const line = () => hands.page.locator('[data-writing-line]');
  const waiting = () =>
    hands.page.getByText(visit.nothingWaits).or(hands.page.getByText(visitRounds.allAnswered));
  return {
    async goesToVisits(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.visit);
    },

    async beginsTheRound(): Promise<void> {
      await hands.press('PageDown');
      await expect(button(visitRounds.goHome)).toBeVisible();
    },

    /** Who has come to this screen's board; from the plan, by a click there. */
    async hasTheGuests(where: string): Promise<void> {
      const host = where.split(/ (?:hos|is visiting) /)[1] ?? '';
      const plan = hands.page.getByRole('table', { name: visitRounds.table });
      if (await plan.isVisible()) {
        await hands.click(plan.getByRole('button', { name: new RegExp(host) }).first());
      }
      await expect(hands.page.getByText(where)).toBeVisible();
      await expect(line()).toBeFocused();
    },

    async goesToTheOtherVisit(): Promise<void> {
      await hands.press('Alt+PageDown');
    },

    async contributes(...texts: readonly string[]): Promise<void> {
      await line().focus();
      for (const text of texts) {
        await hands.write(text, 'Enter');
        await expect(hands.page.getByText(text, { exact: true }).first()).toBeVisible();
      }
    },

    async callsAllHome(): Promise<void> {
      await hands.press('PageDown');
      await expect(button(visitRounds.end)).toBeVisible();
    },

    async answers(input: string, answer: 'adopt' | 'adapt' | 'park', why: string): Promise<void> {
      const row = hands.page.getByRole('listitem').filter({ hasText: input });
      await hands.click(row.getByRole('button', { name: visit.answer[answer] }));
      await expect(hands.page.getByRole('textbox', { name: visit.word })).toBeFocused();
      await hands.write(why, 'Enter');
      await expect(row).toContainText(marks.answer[answer]);
      await expect(row).toContainText(why);
    },

    async isThrough(): Promise<void> {
      await expect(waiting()).toBeVisible();
      await hands.press('PageDown');
      await expect(button(visitRounds.end)).toHaveCount(0);
    },
  };
}
