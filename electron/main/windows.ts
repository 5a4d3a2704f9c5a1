/** The app's windows: work windows, each an actor with its own undo, and the stage on the room's screen. */
import { app, type BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import type { NativeEvent } from '@shared/contract/wire';
import { openPageWindow, type PageSurroundings, type PageWindow } from './page-window';
import { pageHost } from './security';
import type { ShellMemory } from './shell-memory';
import type { StageDisplays } from './stage-displays';
import { passKeys } from './stage-keys';
import { nameOf } from './stage-place';
import { keepPlace, placeOf, smallest } from './window-places';

const address = `app://${pageHost}/index.html`;

type Opening = { actor?: string; workshopId?: string | undefined };

type WindowsTold = {
  /** Another work window has been opened or closed by its user: these stand now. */
  stand: (actors: string[]) => void;
  /** The last one has closed. */
  emptied?: () => void;
};

/** What windows find where they are put: their places, and the displays. */
type Desk = { memory: ShellMemory; displays: StageDisplays };

export class Windows {
  readonly #around: PageSurroundings;
  readonly #preferences: WebPreferences;
  readonly #desk: Desk;
  readonly #told: WindowsTold;
  /** The window used last comes first. */
  #work: PageWindow[] = [];
  #stage: PageWindow | undefined;
  /** The display that it fills. */
  #stageOn: string | null = null;
  /** Why it closes, when that is ours: it is turned off, or opened anew elsewhere. */
  #closing: 'off' | 'moving' | null = null;
  /** Windows that close because the app does are as good as standing: they come back. */
  #isEnding = false;
  readonly #unlisten: () => void;

  constructor(around: PageSurroundings, preferences: WebPreferences, desk: Desk, told: WindowsTold) {
    this.#around = around;
    this.#preferences = preferences;
    this.#desk = desk;
    this.#told = told;
    const deaf = desk.displays.onChange(() => this.#moveStage());
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
    const page = this.#openAt(actor, nth, address, { ...smallest });
    this.#work.unshift(page);
    this.#tellWhoStands();
    if (workshopId !== undefined) page.tell({ type: 'openBeside', workshopId });
    page.window.webContents.on('did-finish-load', () => {
      if (this.#stage) page.tell({ type: 'stage', isOpen: true });
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
      this.#closeStage('off');
      this.#told.emptied?.();
    });
    return page;
  }

  #tellWhoStands(): void {
    if (!this.#isEnding) this.#told.stand(this.#work.map(({ actor }) => actor));
  }

  /** What is open in the window used last is that page's to say; where none stands there is nothing to ask. */
  further(): void {
    if (this.#work.length === 0) this.open();
    else this.current().tell({ type: 'menu', act: 'newWindow' });
  }

  /** The work window used last; a new one when there is none. */
  current(): PageWindow {
    return this.#work[0] ?? this.open();
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
  setStage(isOpen = !this.#stage): boolean {
    if (isOpen && !this.#stage) this.#openStage();
    else if (!isOpen) this.#closeStage('off');
    return isOpen;
  }

  hasFocus(): boolean {
    return this.#pages().some(({ window }) => window.isFocused());
  }

  closeAll(): void {
    this.#isEnding = true;
    this.#unlisten();
    for (const { window } of this.#pages()) window.close();
  }

  tellAll(event: NativeEvent): void {
    for (const page of this.#pages()) page.tell(event);
  }

  #pages(): PageWindow[] {
    return [...this.#work, ...(this.#stage ? [this.#stage] : [])];
  }

  /** It fills a display of its own; without one it is a window like the others. */
  #openStage(hasLostDisplay = false): void {
    const display = this.#desk.displays.for(this.current().window.getBounds());
    const title = this.#around.words().shell.stageTitle;
    const options = display ? { ...display.bounds, fullscreen: true, title } : { title };
    const page = this.#openAt('stage', 1, `${address}?stage`, options);
    this.#stage = page;
    this.#stageOn = display && nameOf(display);
    page.window.on('closed', () => this.#stageClosed());
    // Its keys still hold where it has the focus; the room need not see the menu.
    page.window.setMenuBarVisibility(false);
    passKeys(page.window.webContents, () => {
      this.focus();
      return this.current().window.webContents;
    });
    if (hasLostDisplay) page.window.once('show', () => this.current().window.moveTop());
    this.tellAll({ type: 'stage', isOpen: true, ...(hasLostDisplay ? { hasLostDisplay } : {}) });
  }

  /** Opened anew at its new place: a window that fills one display cannot be carried to another on every system. */
  #moveStage(): void {
    if (!this.#stage) return;
    const display = this.#desk.displays.for(this.current().window.getBounds());
    if (this.#stageOn === (display && nameOf(display))) return;
    this.#closeStage('moving');
  }

  #closeStage(why: 'off' | 'moving'): void {
    if (!this.#stage) return;
    this.#closing = why;
    this.#stage.window.close();
  }

  #stageClosed(): void {
    const hadDisplay = this.#stageOn !== null;
    const why = this.#closing;
    this.#stage = undefined;
    this.#closing = null;
    if (this.#work.length === 0) return;
    if (why === 'moving') {
      this.#openStage(hadDisplay && this.#desk.displays.for(this.current().window.getBounds()) === null);
      return;
    }
    this.tellAll({ type: 'stage', isOpen: false });
    if (why === null && !this.#isEnding) this.current().tell({ type: 'stageClosed' });
  }

  #openAt(actor: string, nth: number, url: string, options: BrowserWindowConstructorOptions): PageWindow {
    const { isMaximized, ...bounds } = placeOf(actor, nth, this.#desk.memory);
    const role = actor === 'stage' ? 'stage' : 'window';
    const page = openPageWindow(
      { role, actor },
      { ...bounds, ...options, webPreferences: this.#preferences },
      this.#around,
    );
    keepPlace(page.window, actor, this.#desk.memory);
    showWhenPainted(page.window, isMaximized && !options.fullscreen, role === 'stage');
    // The promise also fails when a debugger holds the page back; a real failure is heard as `did-fail-load`.
    page.window.loadURL(url).catch(() => undefined);
    return page;
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

/** The stage appears without taking the keyboard from whoever is writing. */
function showWhenPainted(window: BrowserWindow, isMaximized: boolean, isStage: boolean): void {
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    if (isStage) window.showInactive();
    else window.show();
  });
}
