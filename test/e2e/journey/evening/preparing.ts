import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { freshFolder, type App } from '../../app';
import { goTo } from '../user';
import type { Hands } from './hands';

/** What a facilitator does before the evening. */
export function preparing(hands: Hands) {
  const { balance, frame, home, methods, prepare, readiness } = hands.words;
  const button = (name: string | RegExp, exact = false) => hands.page.getByRole('button', { name, exact });
  const region = (name: string) => hands.page.getByRole('region', { name, exact: true });
  const advice = (text: RegExp): Locator =>
    region(readiness.title).getByRole('listitem').filter({ hasText: text }).getByRole('button');
  return {
    async beginsWithTemplate(title: string, template: string): Promise<void> {
      const asked = hands.page.getByRole('textbox', { name: home.newTitle });
      await expect(asked).toBeFocused();
      await hands.write(title);
      await hands.pick(hands.page.getByLabel(methods.beginWith), template);
      await expect(hands.page.getByRole('region', { name: template })).toBeVisible();
      await hands.click(button(home.create, true));
      await expect(hands.page.getByRole('textbox', { name: prepare.addPerson })).toBeFocused();
    },

    async invites(...lines: readonly string[]): Promise<void> {
      for (const line of lines) {
        await hands.write(line, 'Enter');
        await expect(button(new RegExp(line.split(',')[0] ?? ''))).toBeVisible();
      }
    },

    /** A list as Excel writes it. */
    async takesInPeople({ electron }: App, list: string, count: number, last: string): Promise<void> {
      const path = join(freshFolder(), 'deltagere.csv');
      writeFileSync(path, list);
      await electron.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, path);
      await hands.click(button(prepare.readList));
      await hands.click(button(hands.words.peopleList.take(count)));
      await expect(button(new RegExp(last))).toBeVisible();
    },

    /** The balancer's first proposal, with the first two offered as leaders. */
    async setsGroups(): Promise<void> {
      await hands.click(button(balance.open));
      await hands.click(button(balance.propose));
      const proposal = region(balance.proposal);
      for (const letter of ['A', 'B']) {
        hands.clicks += 2;
        await proposal.getByLabel(balance.leaderOf(letter)).selectOption({ index: 1 });
      }
      await expect(proposal.getByText(balance.rolesEven)).toBeVisible();
    },

    async takesTheProposal(): Promise<void> {
      await hands.click(button(balance.accept));
      await expect(region(prepare.groups)).not.toContainText(prepare.noLeader);
    },

    async namesGroup(letter: string, name: string): Promise<void> {
      await hands.click(
        region(prepare.groups).getByRole('button', { name: new RegExp(prepare.toGroup(letter)) }),
      );
      await hands.click(hands.page.getByLabel(prepare.groupName, { exact: true }));
      await hands.press('Control+a');
      await hands.write(name, 'Escape');
      await expect(region(prepare.groups)).toContainText(name);
    },

    /** Follows a piece of advice to its field and writes there. */
    async follows(text: RegExp, answer: string): Promise<void> {
      await hands.click(advice(text));
      await expect(hands.page.locator('input:focus, textarea:focus')).toBeVisible();
      await hands.write(answer);
    },

    async asksWhetherAllIsReady(): Promise<void> {
      await hands.click(button(/Er I klar|Are you ready/));
      await expect(region(readiness.title)).toBeVisible();
    },

    /** From the advice to the room for visits, where the plan is made. */
    async plansVisits(): Promise<void> {
      const { visitRounds } = hands.words;
      await hands.click(advice(new RegExp(readiness.noVisits)));
      await hands.click(button(visitRounds.open));
      await hands.click(button(visitRounds.make));
      await expect(hands.page.getByRole('table', { name: visitRounds.table })).toBeVisible();
    },

    async goesToRun(): Promise<void> {
      hands.clicks++;
      await goTo(hands.page, frame.run);
    },
  };
}
