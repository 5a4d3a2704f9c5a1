/** The stage: one window, on the room's screen, led from a work window. */
import type { Display } from 'electron';
import type { NativeEvent } from '@shared/contract/wire';
import { openWindow, type WindowOpening } from './open-window';
import type { PageWindow } from './page-window';
import type { StageDisplays } from './stage-displays';
import { passKeys } from './stage-keys';
import { nameOf } from './stage-place';

/** The windows that it is led from. */
type Leading = {
  /** The one used last, while one stands. */
  current: () => PageWindow | undefined;
  comeForward: () => void;
  tell: (event: NativeEvent) => void;
};

export class StageWindow {
  readonly #opening: WindowOpening;
  readonly #displays: StageDisplays;
  readonly #leading: Leading;
  #page: PageWindow | undefined;
  /** The display that it fills. */
  #on: string | null = null;
  /** Why it closes, when that is ours: it is turned off, or opened anew elsewhere. */
  #closing: 'off' | 'moving' | null = null;

  constructor(opening: WindowOpening, displays: StageDisplays, leading: Leading) {
    this.#opening = opening;
    this.#displays = displays;
    this.#leading = leading;
  }

  get isOpen(): boolean {
    return this.#page !== undefined;
  }

  get hasFocus(): boolean {
    return this.#page?.window.isFocused() === true;
  }

  /** It fills a display of its own; without one it is a window like the others. */
  open(hasLostDisplay = false): void {
    if (this.#page) return;
    const display = this.#free();
    const title = this.#opening.around.words().shell.stageTitle;
    const options = display ? { ...display.bounds, fullscreen: true, title } : { title };
    const page = openWindow(this.#opening, { role: 'stage', actor: 'stage', nth: 1 }, options);
    const { window } = page;
    this.#page = page;
    this.#on = display && nameOf(display);
    window.on('closed', () => this.#closed());
    // Its keys still hold where it has the focus; the room need not see the menu.
    window.setMenuBarVisibility(false);
    passKeys(window.webContents, () => {
      this.#leading.comeForward();
      return this.#leading.current()?.window.webContents;
    });
    if (hasLostDisplay) window.once('show', () => this.#leading.current()?.window.moveTop());
    this.#leading.tell({ type: 'stage', isOpen: true, ...(hasLostDisplay ? { hasLostDisplay } : {}) });
  }

  close(): void {
    this.#closeFor('off');
  }

  /** Opened anew at its new place: a window that fills one display cannot be carried to another on every system. */
  moveIfNeeded(): void {
    const display = this.#free();
    if (this.#on !== (display && nameOf(display))) this.#closeFor('moving');
  }

  #free(): Display | null {
    const work = this.#leading.current();
    return work ? this.#displays.for(work.window.getBounds()) : null;
  }

  #closeFor(why: 'off' | 'moving'): void {
    if (!this.#page) return;
    this.#closing = why;
    this.#page.window.close();
  }

  #closed(): void {
    const hadDisplay = this.#on !== null;
    const why = this.#closing;
    this.#page = undefined;
    this.#on = null;
    this.#closing = null;
    const work = this.#leading.current();
    if (!work) return;
    if (why === 'moving') {
      this.open(hadDisplay && this.#free() === null);
      return;
    }
    this.#leading.tell({ type: 'stage', isOpen: false });
    if (why === null) work.tell({ type: 'stageClosed' });
  }
}
