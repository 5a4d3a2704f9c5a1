import { expect } from '@playwright/test';
import { choose, inWindow, reopenApp, test, type App } from '../app';

type Bounds = { x: number; y: number; width: number; height: number };
type Seen = { id: number; label: string; bounds: Bounds };

const laptop: Seen = { id: 1, label: 'Bærbar', bounds: { x: 0, y: 0, width: 960, height: 540 } };
const left: Seen = { id: 2, label: 'Projektor', bounds: { x: 960, y: 0, width: 640, height: 360 } };
const right: Seen = { id: 3, label: 'Tavle', bounds: { x: 960, y: 360, width: 800, height: 450 } };

/** The computer's displays, as if they stood so, and what the system says when one comes or goes. */
const plug = ({ electron }: App, displays: Seen[]) =>
  electron.evaluate(({ screen }, seen) => {
    const all = seen.map((display) => ({ ...display, workArea: display.bounds, scaleFactor: 1 }));
    const real = screen as unknown as Record<string, unknown>;
    real['getAllDisplays'] = () => all;
    real['getPrimaryDisplay'] = () => all[0];
    real['getDisplayMatching'] = () => all[0];
    screen.emit('display-metrics-changed');
  }, displays);

const stageBounds = ({ electron }: App) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('?stage'))
      ?.getBounds(),
  );

const light = ({ page }: App) => page.evaluate(() => window.samskab.native('toggleStage', { isOpen: true }));

test('the stage fills the display that was chosen, leaves it when the cable is pulled, and comes back', async ({
  openApp,
}) => {
  const app = await openApp();
  const { page } = app;
  await inWindow(app, (window) => window.setBounds({ x: 0, y: 0, width: 960, height: 540 }));
  await plug(app, [laptop, left, right]);
  await light(app);
  await expect.poll(() => stageBounds(app)).toMatchObject(left.bounds);
  // The menu names them once the displays have come to rest.
  await expect(() => choose(app, 'Vis', 'Scenens skærm', 'Skærm 3: Tavle (800 × 450)')).toPass();
  await expect.poll(() => stageBounds(app)).toMatchObject(right.bounds);

  await plug(app, [laptop]);
  await expect(
    page.getByRole('region', { name: 'Beskeder' }).getByText(/^Skærmen til scenen er væk/),
  ).toBeVisible();
  await expect.poll(() => stageBounds(app)).toMatchObject({ width: 480, height: 270 });
  await plug(app, [laptop, right, left]);
  await expect.poll(() => stageBounds(app)).toMatchObject(right.bounds);
  await app.close();

  const again = await reopenApp(app);
  await plug(again, [laptop, { ...right, id: 12 }, { ...left, id: 13 }]);
  await light(again);
  await expect.poll(() => stageBounds(again)).toMatchObject(right.bounds);
  await again.close();
});
