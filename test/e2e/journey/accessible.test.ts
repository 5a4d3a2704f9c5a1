import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { dress, everyDialog, everyRoom, openStage, settled } from './places';
import { da, openExample, test } from './user';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any room, dialog or on the stage, in the ${theme}`, async ({ openApp }) => {
    test.setTimeout(150_000);
    const app = await openApp({ size: { width: 1366, height: 768 } });
    const found: string[] = [];
    const look = async (place: string, page: Page) => {
      found.push(...(await violations(place, page)));
    };

    await dress(app.page, { theme });
    await look('first start', app.page);
    await openExample(app);
    await look('stage', await openStage(app, da));
    await everyRoom(app, da, look);
    await everyDialog(app, da, look);

    expect(found).toEqual([]);
  });
}

async function violations(place: string, page: Page): Promise<string[]> {
  await settled(page);
  // Electron has no further page to run the rules in.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${place}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
