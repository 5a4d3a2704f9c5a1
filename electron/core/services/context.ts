import type { Contract, Output, Parsed, RequestName } from '@shared/contract/index';
import type { LedStage } from '@shared/contract/stage';
import type { Role } from '@shared/contract/wire';
import type { ShippedMethods } from '@shared/domain/method-file';
import type { Language } from '@shared/domain/values';
import type { BackupFile } from '../db/backups';
import type { CheckResult } from '../db/replay';
import type { Records } from '../db/records';
import type { Store } from '../db/store';

export type Client = { role: Role; actor: string };

/** What a query may use. It can write nothing. */
export type ReadContext = {
  records: Pick<Records, 'get' | 'list' | 'countBy'>;
  searchCatalogue: Store['searchCatalogue'];
  workshopsInCatalogue: Store['workshopsInCatalogue'];
  client: Client;
  /** The interface's language now. */
  language: Language;
  timeZone: string;
  now: () => number;
  clock: { ahead: number; isRehearsal: boolean };
  app: { version: string; dataFolder: string; backups: BackupFile[] };
  history: Pick<Store['journal'], 'nextUndo' | 'nextRedo'>;
  drafts: Pick<Store['drafts'], 'list' | 'elsewhere'>;
  /** Read when first asked for. */
  shippedMethods: () => ShippedMethods;
  stage: LedStage;
};

/** What a command may use; it reaches no clock, id or file in any other way. */
export type Context = Omit<ReadContext, 'records'> & {
  records: Omit<Records, 'collect'>;
  newId: () => string;
  journal: Pick<Store['journal'], 'changesOfLatest' | 'highestEver' | 'setState'>;
  /** Told to the journal: which earlier transaction this one takes back or does again. */
  reverts: (seq: number) => void;
};

/** What a task may use: everything around the records, and commands of its own by `transact`. */
export type TaskContext = ReadContext & {
  transact: <R>(command: RequestName, work: (context: Context) => R) => R;
  backup: () => Promise<BackupFile>;
  restore: (name: string) => Promise<'missing' | 'damaged' | null>;
  check: () => CheckResult;
  saveDraft: (field: string, text: string) => void;
  /** Moves the clock on by these milliseconds and answers how far it is ahead; null where the clock must be true. */
  travel: ((by: number) => number) | null;
  directStage: (direction: Partial<LedStage>) => void;
};

type ContextOf<N extends RequestName> = {
  query: ReadContext;
  command: Context;
  task: TaskContext;
}[Contract[N]['kind']];

type AnswerOf<N extends RequestName> = Contract[N]['kind'] extends 'task'
  ? Output<N> | Promise<Output<N>>
  : Output<N>;

/** One handler per request; a missing one does not compile. */
export type Handlers<C> = {
  [N in keyof C & RequestName]: (context: ContextOf<N>, input: Parsed<N>) => AnswerOf<N>;
};
