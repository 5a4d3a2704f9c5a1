/** The native menu. What concerns a page goes to the page as an act; the page knows what it means where it stands. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuAct } from '@shared/contract/wire';
import type { Words } from '@shared/words/index';
import type { Choice } from './stage-place';

export type MenuActs = {
  act: (act: MenuAct) => void;
  /** Chooses the display for the stage; null: whichever is free. */
  stageOn: (name: string | null) => void;
  openExample: () => void;
  newWindow: () => void;
  showDataFolder: () => void;
  about: () => void;
};

type Labels = Words['shell']['menu'];
type Items = MenuItemConstructorOptions[];

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

export function showMenu(words: Words, acts: MenuActs, displays: readonly Choice[]): void {
  const labels = words.shell.menu;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [macAppMenu(labels, acts)] : []),
      fileMenu(labels, acts),
      editMenu(labels, acts),
      viewMenu(labels, acts, displays),
      ...(isMac ? [macWindowMenu(labels)] : []),
      helpMenu(labels, acts),
    ]),
  );
}

function fileMenu(labels: Labels, { act, ...acts }: MenuActs): MenuItemConstructorOptions {
  return {
    label: labels.file,
    submenu: [
      { label: labels.newWorkshop, accelerator: 'CmdOrCtrl+N', click: () => act('newWorkshop') },
      { label: labels.openFile, accelerator: 'CmdOrCtrl+O', click: () => act('openFile') },
      { label: labels.openExample, click: acts.openExample },
      separator,
      { label: labels.export, accelerator: 'CmdOrCtrl+S', click: () => act('export') },
      { label: labels.print, accelerator: 'CmdOrCtrl+P', click: () => act('print') },
      separator,
      { label: labels.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: acts.newWindow },
      { label: labels.showDataFolder, click: acts.showDataFolder },
      separator,
      { label: labels.close, accelerator: 'CmdOrCtrl+W', role: 'close' },
      ...(isMac ? [] : [{ label: labels.quit, accelerator: 'Ctrl+Q', role: 'quit' } as const]),
    ],
  };
}

/** Undo and redo go to the page: it knows whether a text field with an undo of its own has the focus. */
function editMenu(labels: Labels, { act }: MenuActs): MenuItemConstructorOptions {
  const redo = { label: labels.redo, click: () => act('redo') };
  return {
    label: labels.edit,
    submenu: [
      { label: labels.undo, accelerator: 'CmdOrCtrl+Z', click: () => act('undo') },
      { ...redo, accelerator: 'CmdOrCtrl+Shift+Z' },
      ...(isMac
        ? []
        : [{ ...redo, accelerator: 'Ctrl+Y', visible: false, acceleratorWorksWhenHidden: true }]),
      separator,
      { label: labels.cut, role: 'cut' },
      { label: labels.copy, role: 'copy' },
      { label: labels.paste, role: 'paste' },
      { label: labels.selectAll, role: 'selectAll' },
    ],
  };
}

function viewMenu(
  labels: Labels,
  { act, stageOn }: MenuActs,
  displays: readonly Choice[],
): MenuItemConstructorOptions {
  const developer: Items = app.isPackaged
    ? []
    : [separator, { label: labels.devTools, role: 'toggleDevTools' }];
  return {
    label: labels.view,
    submenu: [
      { label: labels.home, click: () => act('home') },
      { label: labels.catalogue, click: () => act('catalogue') },
      ...(isMac ? [] : [settings(labels, act)]),
      separator,
      { label: labels.nextRoom, accelerator: 'Ctrl+PageDown', click: () => act('nextRoom') },
      { label: labels.previousRoom, accelerator: 'Ctrl+PageUp', click: () => act('previousRoom') },
      separator,
      { label: labels.stage, accelerator: 'F5', click: () => act('toggleStage') },
      { label: labels.followStage, accelerator: 'Alt+F', click: () => act('followStage') },
      { label: labels.blackStage, accelerator: 'Alt+B', click: () => act('blackStage') },
      ...(displays.length > 0 ? [stageDisplays(labels, displays, stageOn)] : []),
      separator,
      { label: labels.zoomIn, role: 'zoomIn' },
      { label: labels.zoomOut, role: 'zoomOut' },
      { label: labels.zoomReset, role: 'resetZoom' },
      { label: labels.fullScreen, role: 'togglefullscreen', ...(isMac ? {} : { accelerator: 'F11' }) },
      ...developer,
    ],
  };
}

function stageDisplays(
  labels: Labels,
  displays: readonly Choice[],
  stageOn: MenuActs['stageOn'],
): MenuItemConstructorOptions {
  const item = (label: string, isChosen: boolean, name: string | null): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: isChosen,
    click: () => stageOn(name),
  });
  return {
    label: labels.stageDisplay,
    submenu: [
      item(labels.freeDisplay, !displays.some(({ isChosen }) => isChosen), null),
      ...displays.map(({ name, number, label, size, isChosen }) =>
        item(labels.display({ number, label, size }), isChosen, name),
      ),
    ],
  };
}

function helpMenu(labels: Labels, { act, about }: MenuActs): MenuItemConstructorOptions {
  return {
    label: labels.help,
    role: 'help',
    submenu: [
      { label: labels.keys, accelerator: 'F1', click: () => act('keys') },
      ...(isMac ? [] : [separator, { label: labels.about, click: about }]),
    ],
  };
}

function macAppMenu(labels: Labels, { act, about }: MenuActs): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      { label: labels.about, click: about },
      separator,
      settings(labels, act),
      separator,
      { label: labels.services, role: 'services' },
      separator,
      { label: labels.hide, role: 'hide' },
      { label: labels.hideOthers, role: 'hideOthers' },
      { label: labels.showAll, role: 'unhide' },
      separator,
      { label: labels.quit, role: 'quit' },
    ],
  };
}

function macWindowMenu(labels: Labels): MenuItemConstructorOptions {
  return { label: labels.window, role: 'window', submenu: [{ label: labels.minimize, role: 'minimize' }] };
}

function settings(labels: Labels, act: MenuActs['act']): MenuItemConstructorOptions {
  return { label: labels.settings, accelerator: 'CmdOrCtrl+,', click: () => act('settings') };
}
