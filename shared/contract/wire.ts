/** What travels over a window's port, and what a window sees of the world outside it. */
import type { Change } from '../domain/records';
import type { ErrorCode } from '../words/index';
import type { ImportedWorkshop } from './files';
import type { Input, Output, RequestName } from './index';
import type { KnownPeople, ListPlan, ListPreview, ListTaken } from './participant-list';
import type { CellTable } from './reading';

export type Role = 'main' | 'window' | 'stage';

/** `commandId` is made by the asker: a command that arrives twice (the core came back) is done once. */
export type RequestMessage = {
  id: number;
  name: string;
  input: unknown;
  commandId?: string;
  /** The field whose draft this command saves; the draft goes in the same transaction. */
  savesDraft?: string;
  /** Heeded from main alone, who asks for one of its windows: what is done so is that window's to undo. */
  actor?: string;
};

export type AppError = { code: ErrorCode; message: string };
export type Reply<T> = { ok: true; value: T } | { ok: false; error: AppError };
export type ReplyMessage = { id: number; reply: Reply<unknown> };

/** Unasked news: committed changes; or something outside the records a window may show. */
export type Push =
  | { push: 'changes'; changes: readonly Change[]; actor: string; command: string }
  | { push: 'stage' }
  /** Everything may be different (a backup was restored, the core came back): load again. */
  | { push: 'reload' };

/** From main to the core's process, with one end of a port when a window connects. */
export type ConnectMessage = { type: 'connect'; role: Role; actor: string };
export type CoreOrder =
  | ConnectMessage
  /** The window's page is gone or being replaced: the port of that actor is closed on the core's side too. */
  | { type: 'disconnect'; actor: string }
  /** The answer to `damaged`: puts this backup in the database's place, or an empty one, and starts. */
  | { type: 'restore'; backup: string | null }
  /** The app ends: finish what has arrived, close the database, exit with 0. */
  | { type: 'close' };

/** From the core's process to main, when it is ready or cannot be. */
export type CoreStatus =
  | { type: 'ready' }
  | { type: 'failed'; error: AppError }
  /** The core waits for `restore`; `backup` is the newest that is whole. */
  | { type: 'damaged'; error: AppError; backup: SoundBackup | null };
export type SoundBackup = { name: string; madeAt: number };

export type RequestOptions = { savesDraft?: string };

/** All that a window's page can reach. */
export type Bridge = {
  request<N extends RequestName>(
    name: N,
    input: Input<N>,
    options?: RequestOptions,
  ): Promise<Reply<Output<N>>>;
  onPush(listener: (push: Push) => void): () => void;
  native<N extends NativeName>(
    name: N,
    input: NativeRequests[N]['input'],
  ): Promise<Reply<NativeRequests[N]['output']>>;
  onNativeEvent(listener: (event: NativeEvent) => void): () => void;
};

/** What only the main process can do for a window: dialogs, printing, other windows, the clipboard. */
export type NativeRequests = {
  /** Asks where to put it, writes it there and tells of each step; null when the user gave up, then or later. */
  saveAs: { input: { what: unknown }; output: { path: string } | null };
  /** Gives up the saving that this window waits for. What is being written by then is written. */
  cancelSaving: { input: Record<string, never>; output: null };
  /** Opens or shows the file that `saveAs` wrote last under this path; no other path is accepted. */
  openSaved: { input: { path: string; how: 'open' | 'show' }; output: null };
  print: { input: { what: unknown }; output: null };
  copyMinutes: { input: { workshopId: string; includeClosed: boolean }; output: null };
  copyText: { input: { text: string }; output: null };
  importWorkshop: { input: Record<string, never>; output: ImportedWorkshop | null };
  openExample: { input: Record<string, never>; output: ImportedWorkshop };
  /** Asks for a file with a list, or takes what was pasted, and shows what it would do; null when the user gave up. Main keeps what it read. */
  readParticipants: {
    input: { workshopId: string; pasted?: CellTable | undefined };
    output: ListPreview | null;
  };
  /** The same list, read in another way. */
  previewParticipants: { input: { workshopId: string; plan: ListPlan }; output: ListPreview };
  importParticipants: {
    input: { workshopId: string; plan?: ListPlan | undefined; known: KnownPeople };
    output: ListTaken;
  };
  forgetParticipants: { input: Record<string, never>; output: null };
  showDataFolder: { input: Record<string, never>; output: null };
  /** The stage is one window; `isOpen` in the answer says whether it stands now. */
  toggleStage: { input: { isOpen?: boolean }; output: { isOpen: boolean } };
  /** A further window, in the workshop that is open in the asking one. */
  openWindow: { input: { workshopId?: string | undefined }; output: null };
  /** Opens a window on a throw-away copy of the workshop. */
  rehearse: { input: { workshopId: string }; output: null };
  /** Only asked from within one: its windows close, and the copy is gone. */
  endRehearsal: { input: Record<string, never>; output: null };
  /** Brings the window of that actor forward, or back: it comes up where it was, with what was being written in it. */
  showWindow: { input: { window: string }; output: null };
};
export type NativeName = keyof NativeRequests;

/** From main to a window: a menu item was chosen, a file was opened with the app, the stage came or went. */
export type NativeEvent =
  | { type: 'menu'; act: MenuAct }
  | { type: 'openWorkshop'; workshop: ImportedWorkshop }
  /** The window was asked for in another one, in which this workshop is open. */
  | { type: 'openBeside'; workshopId: string }
  /** `hasLostDisplay`: it stood on one that is gone, and is a window among the others now. */
  | { type: 'stage'; isOpen: boolean; hasLostDisplay?: true }
  /** Somebody closed the stage in its own window. Told to the work window used last. */
  | { type: 'stageClosed' }
  | { type: 'saving'; step: SavingStep };

/** A PDF's pages are laid out twice: only then is it known on which page each heading of the contents stands. */
export type SavingStep = 'collecting' | 'layingOut' | 'numbering' | 'writing';

export type MenuAct =
  | 'newWorkshop'
  | 'openFile'
  | 'home'
  | 'catalogue'
  | 'settings'
  | 'export'
  | 'print'
  | 'undo'
  | 'redo'
  | 'find'
  | 'keys'
  | 'nextRoom'
  | 'previousRoom'
  | 'newWindow'
  | 'toggleStage'
  | 'followStage'
  | 'blackStage';
