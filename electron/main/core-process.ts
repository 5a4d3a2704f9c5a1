/** Starts the core, watches it, starts it again when it dies, and hands each of its clients a port of its own. */
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { AppError, CoreOrder, CoreStatus, Role, SoundBackup } from '@shared/contract/wire';
import { withoutMessages, type Log } from './log';

/** Somebody who talks to the core: a window, or the main process itself. */
export type CoreClient = {
  role: Role;
  actor: string;
  connected: (port: MessagePortMain) => void;
  lost: () => void;
  /** The core has been away too long for anyone to wait for it. */
  gaveUp: () => void;
};

export type CoreOptions = {
  entry: string;
  args: readonly string[];
  log: Log;
  /** It cannot start (with its reason), or it died too often. */
  onHopeless: (reason: AppError | undefined) => void;
  /** It cannot read its database. Answers with the backup to put in its place (null: an empty one), or ends the app. */
  onDamaged: (reason: AppError, newest: SoundBackup | null) => Promise<string | null | undefined>;
};

const MINUTE_MS = 60_000;
/** Before each new start within a minute; after the last one it is hopeless. */
const RESTART_PAUSES_MS = [0, 250, 1_000, 2_500, 5_000];
const PATIENCE_MS = 15_000;
const STOPPING_MS = 3_000;

export class CoreProcess {
  readonly #options: CoreOptions;
  readonly #clients = new Map<string, CoreClient>();
  #child: UtilityProcess | undefined;
  #state: 'starting' | 'ready' | 'stopping' = 'starting';
  #patience: NodeJS.Timeout | undefined;
  #deaths: number[] = [];
  #stopping: Promise<void> | undefined;

  constructor(options: CoreOptions) {
    this.#options = options;
    this.#start();
  }

  /** The client gets a port now or when the core stands, and a new one after each restart, until it leaves. */
  join(client: CoreClient): void {
    this.#clients.set(client.actor, client);
    if (this.#state === 'ready') this.#connect(client);
  }

  /** No further ports for it. What it has sent on its last one still arrives. */
  leave(actor: string): void {
    this.#clients.delete(actor);
  }

  /** Closes its port from the core's side too. */
  disconnect(actor: string): void {
    this.leave(actor);
    if (this.#state === 'ready') this.#order({ type: 'disconnect', actor });
  }

  /** Lets the core finish what has arrived. Killed, it would lose nothing saved either, but leave its log behind. */
  stop(): Promise<void> {
    this.#state = 'stopping';
    clearTimeout(this.#patience);
    this.#stopping ??= this.#child ? endOf(this.#child) : Promise.resolve();
    return this.#stopping;
  }

  #start(): void {
    const { entry, args, log } = this.#options;
    const child = utilityProcess.fork(entry, [...args], { serviceName: 'samskab core', stdio: 'pipe' });
    this.#child = child;
    this.#patience ??= setTimeout(() => this.#giveUp(), PATIENCE_MS);
    child.stderr?.on('data', (text: Buffer) => {
      const bug = withoutMessages(text.toString());
      if (bug) log.say('core-bug', { what: bug });
    });
    child.on('message', (status: CoreStatus) => this.#heard(status));
    child.on('exit', (code) => this.#ended(child, code));
  }

  #heard(status: CoreStatus): void {
    if (this.#state === 'stopping') return;
    if (status.type === 'failed') {
      this.#options.log.say('core-failed', { code: status.error.code });
      this.#state = 'stopping';
      this.#options.onHopeless(status.error);
      return;
    }
    if (status.type === 'damaged') {
      this.#options.log.say('core-failed', { code: status.error.code });
      void this.#mend(status.error, status.backup);
      return;
    }
    this.#state = 'ready';
    clearTimeout(this.#patience);
    this.#patience = undefined;
    for (const client of this.#clients.values()) this.#connect(client);
  }

  /** Nobody gives up on the core while the user is asked. */
  async #mend(reason: AppError, newest: SoundBackup | null): Promise<void> {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    const backup = await this.#options.onDamaged(reason, newest);
    if (backup === undefined || this.#state === 'stopping') return;
    this.#options.log.say('restore', { backup: backup ?? 'none' });
    this.#patience = setTimeout(() => this.#giveUp(), PATIENCE_MS);
    this.#order({ type: 'restore', backup });
  }

  #connect(client: CoreClient): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#order({ type: 'connect', role: client.role, actor: client.actor }, [port1]);
    client.connected(port2);
  }

  #ended(child: UtilityProcess, code: number): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    if (this.#state === 'stopping') return;
    this.#options.log.say('core-ended', { code });
    this.#state = 'starting';
    for (const client of this.#clients.values()) client.lost();
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < MINUTE_MS), now];
    const pause = RESTART_PAUSES_MS[this.#deaths.length - 1];
    if (pause !== undefined) {
      setTimeout(() => this.#startAgain(), pause);
      return;
    }
    this.#giveUp();
    this.#options.onHopeless(undefined);
  }

  #startAgain(): void {
    if (this.#state === 'starting') this.#start();
  }

  #giveUp(): void {
    this.#patience = undefined;
    this.#options.log.say('core-away');
    for (const client of this.#clients.values()) client.gaveUp();
  }

  #order(order: CoreOrder, ports: MessagePortMain[] = []): void {
    this.#child?.postMessage(order, ports);
  }
}

function endOf(child: UtilityProcess): Promise<void> {
  return new Promise((ended) => {
    child.once('exit', () => ended());
    child.postMessage({ type: 'close' } satisfies CoreOrder);
    setTimeout(() => {
      child.kill();
      ended();
    }, STOPPING_MS);
  });
}
