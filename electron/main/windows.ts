/** The app's windows: work windows, each an actor with its own undo, and the stage on the room's screen. */
import { type BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import type { NativeEvent } from '@shared/contract/wire';
import { openPageWindow, type PageSurroundings, type PageWindow } from './page-window';
import { pageHost } from './security';
import type { ShellMemory } from './shell-memory';
import type { StageDisplays } from './stage-displays';
import { nameOf } from './stage-place';
import { keepPlace, placeOf, smallest } from './window-places';

const address = `app://${pageHost}/index.html`;

/** What windows find where they are put: their places, and the displays. */
type Desk = { memory: ShellMemory; displays: StageDisplays };

export class Windows {
  readonly #around: PageSurroundings;
  readonly #preferences: WebPreferences;
  readonly #desk: Desk;
  readonly #emptied: () => void;
  /** The window used last comes first. */
  #work: PageWindow[] = [];
  #stage: PageWindow | undefined;
  /** The display that it fills. */
  #stageOn: string | null = null;
  #isMoving = false;
  readonly #unlisten: () => void;

  /** `emptied`: the last work window has closed. */
  constructor(
    around: PageSurroundings,
    preferences: WebPreferences,
    desk: Desk,
    emptied: () => void = () => undefined,
  ) {
    this.#around = around;
    this.#preferences = preferences;
    this.#desk = desk;
    this.#unlisten = desk.displays.onChange(() => this.#moveStage());
    this.#emptied = emptied;
  }

  /** Opens a further work window. */
  open(actor = this.#freeActor()): PageWindow {
    const nth = Number(actor.replace('window-', '')) - 1;
    const page = this.#openAt(actor, nth, address, { ...smallest });
    this.#work.unshift(page);
    page.window.webContents.on('did-finish-load', () => {
      if (this.#stage) page.tell({ type: 'stage', isOpen: true });
    });
    page.window.on('focus', () => {
      this.#work = [page, ...this.#work.filter((other) => other !== page)];
    });
    page.window.on('closed', () => {
      this.#work = this.#work.filter((other) => other !== page);
      // The stage shows what a work window leads; alone it would be a window nobody can steer.
      if (this.#work.length > 0) return;
      this.#stage?.window.close();
      this.#emptied();
    });
    return page;
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
    else this.open(actor);
  }

  /** Shows the stage or takes it away; says whether it stands now. */
  setStage(isOpen = !this.#stage): boolean {
    if (isOpen && !this.#stage) this.#openStage();
    else if (!isOpen) this.#stage?.window.close();
    return isOpen;
  }

  hasFocus(): boolean {
    return this.#pages().some(({ window }) => window.isFocused());
  }

  closeAll(): void {
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
    if (hasLostDisplay) page.window.once('show', () => this.current().window.moveTop());
    this.tellAll({ type: 'stage', isOpen: true, ...(hasLostDisplay ? { hasLostDisplay } : {}) });
  }

  /** Opened anew at its new place: a window that fills one display cannot be carried to another on every system. */
  #moveStage(): void {
    if (!this.#stage) return;
    const display = this.#desk.displays.for(this.current().window.getBounds());
    if (this.#stageOn === (display && nameOf(display))) return;
    this.#isMoving = true;
    this.#stage.window.close();
  }

  #stageClosed(): void {
    const hasLostDisplay = this.#stageOn !== null;
    const isMoving = this.#isMoving && this.#work.length > 0;
    this.#stage = undefined;
    this.#isMoving = false;
    if (!isMoving) this.tellAll({ type: 'stage', isOpen: false });
    else
      this.#openStage(hasLostDisplay && this.#desk.displays.for(this.current().window.getBounds()) === null);
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
