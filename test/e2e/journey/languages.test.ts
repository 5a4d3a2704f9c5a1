import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { wordsIn } from '@shared/words/index';
import { root, type App } from '../app';
import { everyDialog, everyRoom, openStage } from './places';
import { goTo, test } from './user';

type Language = 'da' | 'en';

/** Whole sentences are found by what they are; those that are put together, by words that one language alone has. */
const telltale: Record<Language, RegExp> = {
  da: /(^|[^\p{L}])(og|ikke|eller|som|endnu|er|til|uden|Søg|Gem|Gemt|Slet|Vis|tilbage|deltagere?|grupper?|noter|møde|punkter|blokke)(?!\p{L})/u,
  en: /(^|[^\p{L}])(and|not|or|the|yet|is|are|without|Search|Save|Saved|Delete|Show|left|participants?|groups|notes|meeting|items|blocks)(?!\p{L})/u,
};
/** The workshop is in the language that is changed to, so that what people wrote is no false find. */
const example: Record<Language, string> = { da: 'opgaveudvalg.da', en: 'task-committee.en' };
const minutesSay: Record<Language, string> = { da: 'Tilstede', en: 'Present' };

for (const [from, to] of [
  ['da', 'en'],
  ['en', 'da'],
] as const) {
  test(`from ${from} to ${to} while it runs: every room, dialog, menu and the stage`, async ({ openApp }) => {
    test.setTimeout(120_000);
    const file = join(root, `resources/examples/${example[to]}.samskab.json`);
    const app = await openApp({ lang: from, size: { width: 1366, height: 768 }, args: [file] });
    const { page } = app;
    await goTo(page, wordsIn[from].frame.boards);
    const stage = await openStage(app, wordsIn[from]);
    await chooseLanguage(page, from, to);

    const found: string[] = [];
    const look = async (place: string, where: Page) => {
      const texts = await textsOn(where);
      found.push(...texts.filter((text) => isIn(from, text)).map((text) => `${place}: ${text}`));
    };
    await look('stage', stage);
    await everyDialog(app, wordsIn[to], look);
    await everyRoom(app, wordsIn[to], look);
    expect(found).toEqual([]);
    expect((await menuLabels(app)).filter((label) => isIn(from, label))).toEqual([]);

    // What is handed out keeps the workshop's own language, whichever the interface speaks.
    await chooseLanguage(page, to, from);
    await page.getByRole('button', { name: wordsIn[from].home.open, exact: true }).click();
    await goTo(page, wordsIn[from].frame.wrapUp);
    await expect(page.getByRole('article')).toHaveAttribute('lang', to);
    await expect(page.getByRole('article')).toContainText(minutesSay[to]);
  });
}

async function chooseLanguage(page: Page, from: Language, to: Language): Promise<void> {
  const { frame, settings } = wordsIn[from];
  await page.getByRole('link', { name: frame.goHome }).click();
  await goTo(page, frame.settings);
  const choice = page.getByRole('radiogroup', { name: settings.language, exact: true });
  await choice.getByText(settings.languages[to], { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', to);
  await page.getByRole('link', { name: wordsIn[to].frame.home, exact: true }).click();
}

/** Everything that is read or heard, but for documents, which have a language of their own. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = [...document.body.querySelectorAll('*')].filter((each) => !each.closest('article'));
    const said = seen.flatMap((each) => [
      ...['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? ''),
      ...[...each.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? ''),
    ]);
    return [...new Set(said.map((text) => text.trim()))].filter((text) => text !== '');
  });

const menuLabels = ({ electron }: App): Promise<string[]> =>
  electron.evaluate(({ Menu }) => {
    const labels = (menu: Electron.Menu | null | undefined): string[] =>
      menu?.items.flatMap(({ label, submenu }) => [label, ...labels(submenu)]) ?? [];
    return labels(Menu.getApplicationMenu());
  });

const isIn = (language: Language, text: string): boolean =>
  only[language].has(text) || telltale[language].test(text);

function leaves(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leaves) : [];
}

const all = { da: new Set(leaves(wordsIn.da)), en: new Set(leaves(wordsIn.en)) };
const without = (some: Set<string>, others: Set<string>) =>
  new Set([...some].filter((each) => !others.has(each)));
const only = { da: without(all.da, all.en), en: without(all.en, all.da) };
