/** The app without windows. Imports nothing of Electron: the utility process, the tests and the command line run it. */
import { join } from 'node:path';
import { contract, isRequestName, type Parsed, type RequestName } from '@shared/contract/index';
import type { Push, Reply } from '@shared/contract/wire';
import { LedStage, undirected } from '@shared/contract/stage';
import type { ShippedMethods } from '@shared/domain/method-file';
import type { Language } from '@shared/domain/values';
import { z } from '@shared/domain/zod';
import { CoreClock, type ClockOptions } from './core-clock';
import { appErrorOf } from './app-error';
import { readContext } from './contexts';
import { DatabaseProblem, problemOf } from './db/problem';
import { Store } from './db/store';
import { sweepLeftovers } from './files/leftovers';
import { handlers } from './handlers';
import { readShippedMethods } from './readers/method-files';
import { clockSetBack } from './services/clock-set-back';
import type { Client, Context, ReadContext, TaskContext } from './services/context';
import { Refusal } from './services/refusal';
import { settingsOf } from './services/system';

export type CoreOptions = ClockOptions & {
  folder: string;
  version: string;
  /** The system's language; what is spoken until a setting says otherwise. */
  locale: Language;
  /** Spoken whatever the setting says. */
  language?: Language;
  newId: () => string;
  timeZone?: string;
  /** Where the shipped methods lie, if not beside the code. */
  methodsFolder?: string;
  /** Told of every failure that is a bug of ours, for the log. */
  onBug?: (name: string, error: unknown) => void;
};

/** As it comes from a window: nothing of it has been checked. */
export type Ask = { name: unknown; input: unknown; commandId?: unknown; savesDraft?: unknown };
type Listener = (push: Push) => void;

const AskOptions = z.object({
  commandId: z.string().min(1).max(100).optional(),
  savesDraft: z.string().min(1).max(200).optional(),
});

/** Two folders up, from the source and from the bundle alike. */
const besideTheCode = join(import.meta.dirname, '../../resources/methods');

/** What the stage shows is kept as a draft is: it outlives the core, and the journal never hears of it. */
const stageDraft = { actor: 'stage', field: '@direction' };

export class Core {
  readonly #store: Store;
  readonly #listeners = new Set<Listener>();
  #stage: LedStage;
  #shippedMethods: ShippedMethods | undefined;
  readonly #clock: CoreClock;

  /** Throws DatabaseProblem when the folder's database cannot be used. */
  constructor(private readonly options: CoreOptions) {
    this.#store = openStore(options);
    this.#clock = new CoreClock(this.#store, options);
    sweepLeftovers(options.folder, (error) => options.onBug?.('leftovers', error));
    this.#stage = this.#lastDirection();
  }

  async ask(client: Client, { name, input, ...options }: Ask): Promise<Reply<unknown>> {
    try {
      if (!isRequestName(name) || !isAllowed(client, name)) throw new Refusal('notAllowed');
      const { commandId, savesDraft } = AskOptions.parse(options);
      this.watchClock();
      const parsed = contract[name].input.parse(input);
      const value = await this.#answer(client, name, parsed, commandId, savesDraft);
      return { ok: true, value };
    } catch (error) {
      const { language } = this;
      const { folder, onBug } = this.options;
      return {
        ok: false,
        error: appErrorOf(error, { language, folder, onBug: (bug) => onBug?.(String(name), bug) }),
      };
    }
  }

  /** Hears what every committed transaction changed. Returns how to stop hearing. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  get language(): Language {
    if (this.options.language !== undefined) return this.options.language;
    try {
      const { language } = settingsOf(this.#store);
      return language === 'system' ? this.options.locale : language;
    } catch (error) {
      // The sentence that says that the database is damaged, and the restore after it, need no setting.
      if (problemOf(error) === null) throw error;
      return this.options.locale;
    }
  }

  /** Called before each request and from time to time, so that a clock that was set back costs no meeting its time. */
  watchClock(): void {
    const by = this.#clock.setBackBy();
    if (by === 0) return;
    this.#command({ actor: 'clock', role: 'main' }, 'clock.setBack', undefined, undefined, (context) => {
      clockSetBack(context, by);
      return {};
    });
  }

  /** A backup of each day the app is used; called after the start, so that it delays nothing, and from time to time. */
  async backupOfTheDay(): Promise<void> {
    const now = this.#clock.now();
    const [latest] = this.#store.backups;
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    if (latest !== undefined && day(latest.madeAt) === day(now)) return;
    if (this.#store.records.list('workshop').length === 0) return;
    await this.#store.backup(now);
  }

  close(): void {
    this.#listeners.clear();
    this.#store.close();
  }

  #answer(
    client: Client,
    name: RequestName,
    input: Parsed<RequestName>,
    commandId?: string,
    savesDraft?: string,
  ): unknown {
    const handle = handlers[name] as (context: unknown, input: unknown) => unknown;
    switch (contract[name].kind) {
      case 'query':
        return handle(this.#readContext(client), input);
      case 'command':
        return this.#command(client, name, commandId, savesDraft, (context) => handle(context, input));
      case 'task':
        return handle(this.#taskContext(client), input);
    }
  }

  #command<R>(
    client: Client,
    name: RequestName,
    commandId: string | undefined,
    savesDraft: string | undefined,
    work: (context: Context) => R,
  ): R {
    const id = commandId ?? this.options.newId();
    const before = this.#store.journal.resultOf(id);
    if (before !== null) return before.result as R;
    let reverts: number | null = null;
    const { records, journal } = this.#store;
    const context: Context = {
      ...this.#readContext(client),
      records,
      journal,
      newId: this.options.newId,
      reverts: (seq) => (reverts = seq),
    };
    const request = contract[name];
    const { result, changes } = this.#store.transact(
      (outcome, made) => ({
        id,
        command: name,
        actor: client.actor,
        at: this.#clock.now(),
        // What changed nothing is no step: Undo must always take something back.
        undoable: made.length > 0 && (request.kind !== 'command' || request.undoable),
        reverts,
        result: outcome,
      }),
      () => {
        const outcome = work(context);
        if (savesDraft !== undefined) this.#store.drafts.remove(client.actor, savesDraft);
        return outcome;
      },
    );
    if (changes.length > 0) this.#tell({ push: 'changes', changes, actor: client.actor, command: name });
    return result;
  }

  #readContext(client: Client): ReadContext {
    const { version, folder, timeZone } = this.options;
    const around = {
      store: this.#store,
      version,
      folder,
      timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: () => this.#clock.now(),
      language: () => this.language,
      clock: () => ({ ahead: this.#clock.ahead, isRehearsal: this.#clock.isRehearsal }),
      shippedMethods: () =>
        (this.#shippedMethods ??= readShippedMethods(this.options.methodsFolder ?? besideTheCode)),
      stage: () => this.#stage,
    };
    return readContext(around, client);
  }

  #taskContext(client: Client): TaskContext {
    const store = this.#store;
    return Object.assign(this.#readContext(client), {
      transact: <R>(command: RequestName, work: (context: Context) => R) =>
        this.#command(client, command, undefined, undefined, work),
      backup: () => store.backup(this.#clock.now()),
      restore: async (name: string) => {
        const problem = await store.restore(name, this.#clock.now());
        if (problem === null) this.#tell({ push: 'reload' });
        return problem;
      },
      check: () => store.check(),
      saveDraft: (field: string, text: string) => {
        store.drafts.save(client.actor, field, text, this.#clock.now());
      },
      travel: this.#clock.mayTravel ? (by: number) => this.#travel(by) : null,
      directStage: (direction: Partial<LedStage>) => {
        this.#stage = { ...this.#stage, ...direction };
        const { actor, field } = stageDraft;
        store.drafts.save(actor, field, JSON.stringify(this.#stage), this.#clock.now());
        this.#tell({ push: 'stage' });
      },
    });
  }

  #travel(by: number): number {
    const ahead = this.#clock.travel(by);
    // Nothing that a window shows of the time holds any longer.
    this.#tell({ push: 'reload' });
    return ahead;
  }

  #keptDraft({ actor, field }: typeof stageDraft): string | undefined {
    return this.#store.drafts.list(actor)[field];
  }

  #lastDirection(): LedStage {
    try {
      const kept = this.#keptDraft(stageDraft);
      return kept === undefined ? undirected : LedStage.parse(JSON.parse(kept));
    } catch {
      // Unreadable, it is no reason not to start: the stage begins with the clock again.
      return undirected;
    }
  }

  #tell(push: Push): void {
    for (const listener of this.#listeners) listener(push);
  }
}

/** Without what the first window shows there is nothing to start with, and no way to the settings' backups. */
function openStore({ folder, newId }: CoreOptions): Store {
  const store = new Store(folder, newId);
  try {
    settingsOf(store);
    store.records.list('workshop');
    return store;
  } catch (error) {
    store.close();
    const problem = problemOf(error);
    throw problem === null ? error : new DatabaseProblem(problem, error);
  }
}

/** The stage only ever asks what it is to show; files are main's to name. */
function isAllowed({ role }: Client, name: RequestName): boolean {
  if (role === 'stage') return name === 'stage.view';
  return role === 'main' || contract[name].audience === 'window';
}
