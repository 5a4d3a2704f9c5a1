/** The app's windows: work windows, each an actor with its own undo, and the stage on the room's screen. */
import { app } from 'electron';
import type { NativeEvent } from '@shared/contract/wire';
import { openWindow, type WindowOpening } from './open-window';
import type { PageWindow } from './page-window';
import type { StageDisplays } from './stage-displays';
import { StageWindow } from './stage-window';
import { smallest } from './window-places';

type Opening = { actor?: string; workshopId?: string | undefined };

type WindowsTold = {
  /** Another work window has been opened or closed by its user: these stand now. */
  stand: (actors: string[]) => void;
  /** The last one has closed. */
  emptied?: () => void;
};

export class Windows {
  readonly #opening: WindowOpening;
  readonly #told: WindowsTold;
  /** The window used last comes first. */
  #work: PageWindow[] = [];
  readonly #stage: StageWindow;
  /** Windows that close because the app does are as good as standing: they come back. */
  #isEnding = false;
  readonly #unlisten: () => void;

  constructor(opening: WindowOpening, displays: StageDisplays, told: WindowsTold) {
    this.#opening = opening;
    this.#told = told;
    this.#stage = new StageWindow(opening, displays, {
      current: () => this.#standing(),
      comeForward: () => this.focus(),
      tell: (event) => this.#tell(event),
    });
    const deaf = displays.onChange(() => this.#stage.moveIfNeeded());
    const ending = () => (this.#isEnding = true);
    app.on('before-quit', ending);
    this.#unlisten = () => {
      deaf();
      app.off('before-quit', ending);
    };
  }

  /** Opens a further work window; it shows the workshop that is open where it was asked for. */
  open({ actor = this.#freeActor(), workshopId }: Opening = {}): PageWindow {
    const nth = Number(actor.replace('window-', '')) - 1;
    const page = openWindow(this.#opening, { role: 'window', actor, nth }, { ...smallest });
    this.#work.unshift(page);
    this.#tellWhoStands();
    if (workshopId !== undefined) page.tell({ type: 'openBeside', workshopId });
    page.window.webContents.on('did-finish-load', () => {
      if (this.#stage.isOpen) page.tell({ type: 'stage', isOpen: true });
    });
    page.window.on('focus', () => {
      this.#work = [page, ...this.#work.filter((other) => other !== page)];
    });
    page.window.on('closed', () => {
      this.#work = this.#work.filter((other) => other !== page);
      if (this.#work.length > 0) {
        this.#tellWhoStands();
        return;
      }
      // The stage shows what a work window leads; alone it would be a window nobody can steer.
      this.#stage.close();
      this.#told.emptied?.();
    });
    return page;
  }

  #tellWhoStands(): void {
    if (!this.#isEnding) this.#told.stand(this.#work.map(({ actor }) => actor));
  }

  /** What is open in the window used last is that page's to say; where none stands there is nothing to ask. */
  further(): void {
    const page = this.#standing();
    if (page) page.tell({ type: 'menu', act: 'newWindow' });
    else this.open();
  }

  /** The work window used last; a new one when there is none. */
  current(): PageWindow {
    return this.#standing() ?? this.open();
  }

  /** A window is gone a moment before it says that it has closed, and its page a moment before that. */
  #standing(): PageWindow | undefined {
    return this.#work.find(({ window }) => !window.isDestroyed() && !window.webContents.isDestroyed());
  }

  focus(): void {
    bringForward(this.current());
  }

  /** The window of that actor; opened again when it was closed. */
  show(actor: string): void {
    const page = this.#work.find((open) => open.actor === actor);
    if (page) bringForward(page);
    else this.open({ actor });
  }

  /** Shows the stage or takes it away; says whether it stands now. */
  setStage(isOpen = !this.#stage.isOpen): boolean {
    if (isOpen) this.#stage.open();
    else this.#stage.close();
    return isOpen;
  }

  hasFocus(): boolean {
    return this.#stage.hasFocus || this.#work.some(({ window }) => window.isFocused());
  }

  closeAll(): void {
    this.#isEnding = true;
    this.#unlisten();
    this.#stage.close();
    for (const { window } of [...this.#work]) window.close();
  }

  #tell(event: NativeEvent): void {
    for (const page of this.#work) page.tell(event);
  }

  /** The smallest that no window has, so that after a restart the same window finds its own acts to undo. */
  #freeActor(): string {
    const taken = new Set(this.#work.map(({ actor }) => actor));
    let number = 1;
    while (taken.has(`window-${number}`)) number++;
    return `window-${number}`;
  }
}

function bringForward({ window }: PageWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
