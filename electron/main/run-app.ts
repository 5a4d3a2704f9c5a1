/** The app, put together: core, windows, menu, files. */
import { app, dialog, type BrowserWindow } from 'electron';
import { built, examplesFolder } from './app-folders';
import { askInFront } from './ask-in-front';
import { CoreProcess, type CoreOptions } from './core-process';
import { wayOutOfDamage, type AskUser } from './damaged';
import { endGently, stopWith } from './ending';
import { FileDialogs } from './file-dialogs';
import { Files } from './files';
import { Interface, systemLanguage } from './interface';
import { openLog, type Log } from './log';
import { joinCore } from './main-client';
import { showMenu, type MenuActs } from './menu';
import { answerNative } from './native';
import { showFolder } from './open-saved';
import { exampleFile, Opening } from './opening';
import { servePages } from './pages';
import { ParticipantLists } from './participant-lists';
import { isPageRequest, lockDefaultSession, lockedSession, pagePreferences } from './security';
import { Rehearsal } from './rehearsal';
import type { ShellMemory } from './shell-memory';
import { smoke } from './smoke';
import { StageDisplays } from './stage-displays';
import type { StartOptions } from './start-options';
import { Windows } from './windows';

export type RunningApp = {
  /** Another start with the same data folder: it comes to the front here, and its file is opened here. */
  startedAgain: (file: string | undefined) => void;
};

export function runApp(
  folder: string,
  memory: ShellMemory,
  { isSmoke, movesClock }: Pick<StartOptions, 'isSmoke' | 'movesClock'>,
): RunningApp {
  const log = openLog(folder);
  const inter = new Interface(memory);
  const { words, refuse } = inter;
  const inFront: AskUser = (question) => askInFront(windows.current().window, question);
  const core = startCore({ folder, log, inter, isSmoke, movesClock, inFront });
  const client = joinCore(core, refuse, (push) => {
    void inter.follow(push, client).then((isNew) => isNew && menu());
  });
  const dialogs = new FileDialogs(memory, words);
  const files = new Files(client, dialogs, refuse, log);
  const lists = new ParticipantLists(client, dialogs, refuse);
  const example = () => exampleFile(examplesFolder(), inter.language);
  const opening = new Opening(files, () => windows);
  const preferences = { ...pagePreferences(pageSession()), preload: built.preload() };
  const displays = new StageDisplays(memory);
  const rehearsal = new Rehearsal({ folder, log, inter, client, preferences, displays });
  const rehearse = (workshopId: string) => rehearsal.begin(workshopId);
  const around = { windows: () => windows, refuse, log, folder };
  const native = answerNative({ ...around, files, lists, example, rehearse });
  const windows = new Windows(
    {
      around: { core, log, words, refuse, native, dropped: (path) => void opening.openFile(path) },
      preferences,
      memory,
    },
    displays,
    { stand: (actors) => void client.request('stage.windows', { stand: actors }) },
  );
  // What is chosen while a rehearsal has the focus must not be done in the real workshop.
  const inFrontOf = () => rehearsal.inFront ?? windows;
  const acts: MenuActs = {
    act: (act) => inFrontOf().current().tell({ type: 'menu', act }),
    openExample: () => void opening.openFile(example()),
    stageOn: (name) => displays.choose(name),
    newWindow: () => inFrontOf().further(),
    showDataFolder: () => void showFolder(folder),
    about: () => void showAbout(windows.current().window, inter, folder),
  };

  const menu = () => showMenu(words(), acts, displays.choices());

  // Electron would show its own dialog with a stack, and stand still behind it in the middle of a meeting.
  process.on('uncaughtException', (error) => log.bug('main', error));
  process.on('unhandledRejection', (error) => log.bug('main', error));
  log.say('start', { version: app.getVersion(), electron: process.versions.electron, on: process.platform });
  menu();
  displays.onChange(menu);
  endGently(core, rehearsal);
  app.on('activate', () => windows.focus());
  const { window } = windows.open();
  if (isSmoke) void smoke(window, client).then((code) => core.stop().then(() => app.exit(code)));

  return {
    startedAgain(file) {
      windows.focus();
      if (file) void opening.openFile(file);
    },
  };
}

type CoreStart = {
  folder: string;
  log: Log;
  inter: Interface;
  isSmoke: boolean;
  movesClock: boolean;
  inFront: AskUser;
};

function startCore({ folder, log, inter, isSmoke, movesClock, inFront }: CoreStart): CoreProcess {
  const { words } = inter;
  const facts = { data: folder, version: app.getVersion(), locale: systemLanguage() };
  return new CoreProcess({
    entry: built.core(),
    args: [
      ...Object.entries(facts).flatMap(([name, value]) => [`--${name}`, value]),
      ...(movesClock ? ['--moves-clock'] : []),
    ],
    log,
    onHopeless: (reason) => stopWith(reason?.message ?? words().shell.coreKeepsFailing({ folder }), isSmoke),
    onDamaged: afterDamage(folder, inter, isSmoke, inFront),
  });
}

function afterDamage(
  folder: string,
  { words }: Interface,
  isSmoke: boolean,
  inFront: AskUser,
): CoreOptions['onDamaged'] {
  return async (reason, newest) => {
    if (isSmoke) {
      stopWith(reason.message, isSmoke);
      return undefined;
    }
    const wayOut = await wayOutOfDamage(inFront, words(), folder, newest);
    if (wayOut === 'restore') return newest?.name;
    if (wayOut === 'startEmpty') return null;
    if (wayOut === 'showFolder') await showFolder(folder);
    app.exit(1);
    return undefined;
  };
}

function pageSession() {
  lockDefaultSession();
  const own = lockedSession('pages', isPageRequest);
  servePages(own, built.renderer());
  return own;
}

async function showAbout(window: BrowserWindow, { words }: Interface, folder: string): Promise<void> {
  const { about, aboutDetail, ok } = words().shell;
  await dialog.showMessageBox(window, {
    type: 'info',
    message: about({ version: app.getVersion() }),
    detail: aboutDetail({ folder }),
    buttons: [ok],
  });
}
