/** Where a window stood, for each set-up of displays: at the desk with two screens, in the hall with a projector. */
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { Place, ShellMemory } from './shell-memory';
import { setUpOf } from './stage-place';

/** The size the rooms are drawn for, and the smallest they work in. */
const usual = { width: 1366, height: 768 };
export const smallest = { minWidth: 1024, minHeight: 640 };
/** A further window opens beside the first, so that both are seen. */
const STEP_PX = 32;
const SETTLED_MS = 400;

export function placeOf(actor: string, nth: number, memory: ShellMemory): Place {
  const known = memory.read().places[displaySetUp()]?.[actor];
  if (known) return known;
  const { workArea } = screen.getPrimaryDisplay();
  if (actor === 'stage') return inTheCorner(workArea);
  const width = Math.min(usual.width, workArea.width);
  const height = Math.min(usual.height, workArea.height);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2) + nth * STEP_PX,
    y: workArea.y + Math.round((workArea.height - height) / 2) + nth * STEP_PX,
    width,
    height,
    isMaximized: false,
  };
}

/** The stage without a display of its own: seen, and most of the window it is led from is seen, too. */
function inTheCorner({ x, y, width, height }: Rectangle): Place {
  const own = { width: Math.round(width / 2), height: Math.round(width * (9 / 32)) };
  return { ...own, x: x + width - own.width, y: y + height - own.height, isMaximized: false };
}

/** Notes the place when it has come to rest and when the window closes. */
export function keepPlace(window: BrowserWindow, actor: string, memory: ShellMemory): void {
  let settling: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(settling);
    if (window.isDestroyed() || window.isFullScreen() || window.isMinimized()) return;
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    const setUp = displaySetUp();
    memory.change((before) => ({
      ...before,
      places: { ...before.places, [setUp]: { ...before.places[setUp], [actor]: place } },
    }));
  };
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(keep, SETTLED_MS);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(settling));
}

const displaySetUp = (): string => setUpOf(screen.getAllDisplays());
