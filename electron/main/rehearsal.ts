/**
 * A meeting rehearsed: a second core on a throw-away folder inside the data folder, with windows and a clock of its own.
 * It is given the workshop as a file and shares nothing with the real one. When its last window closes, the folder goes;
 * after a kill it goes at the next start.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type WebPreferences } from 'electron';
import type { Reply } from '@shared/contract/wire';
import { instantOf } from '@shared/domain/time';
import { WorkshopFile } from '@shared/domain/workshop-file';
import { built } from './app-folders';
import { CoreProcess } from './core-process';
import { systemLanguage, type Interface } from './interface';
import type { Log } from './log';
import { joinCore, type MainClient } from './main-client';
import { failed } from './refusal';
import { answerInRehearsal } from './rehearsal-native';
import { nothing, type ShellMemory } from './shell-memory';
import type { StageDisplays } from './stage-displays';
import { Windows } from './windows';

type Surroundings = {
  folder: string;
  log: Log;
  inter: Interface;
  /** Of the real core, which hands out the copy. */
  client: MainClient;
  preferences: WebPreferences;
  /** The hall is the same: what was chosen there holds here. */
  displays: StageDisplays;
};

type Running = { workshopId: string; core: CoreProcess; windows: Windows };

const MINUTE_MS = 60_000;
/** A file on Windows is free a moment after the process that had it open has ended. */
const removing = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

export class Rehearsal {
  readonly #around: Surroundings;
  readonly #folder: string;
  #running: Running | undefined;
  #ending: Promise<void> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#folder = join(around.folder, 'rehearsal');
    this.#sweep();
  }

  /** The windows of the rehearsal when one of them has the focus: what is chosen in the menu is meant for it. */
  get inFront(): Windows | undefined {
    return this.#running?.windows.hasFocus() ? this.#running.windows : undefined;
  }

  async begin(workshopId: string): Promise<Reply<null>> {
    const { log, inter } = this.#around;
    if (this.#running) {
      if (this.#running.workshopId !== workshopId) return failed(inter.refuse('otherRehearsal', undefined));
      this.#running.windows.focus();
      return { ok: true, value: null };
    }
    await this.#ending;
    try {
      return await this.#start(workshopId);
    } catch (error) {
      log.bug('rehearsal', error);
      await this.end();
      return failed(inter.refuse('noRehearsal', undefined));
    }
  }

  /** Its windows close, its core ends, and what it wrote is gone. */
  end(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return this.#ending;
    this.#running = undefined;
    running.windows.closeAll();
    this.#ending = running.core.stop().then(() => this.#sweep());
    return this.#ending;
  }

  async #start(workshopId: string): Promise<Reply<null>> {
    const { client, inter, log, preferences, displays } = this.#around;
    const copy = await client.request('file.text', {
      what: { kind: 'workshop', id: workshopId, format: 'json' },
    });
    if (!copy.ok) return copy;
    const file = this.#write(copy.value.text);
    let giveUp: (reason: Error) => void = () => undefined;
    const broken = new Promise<never>((_, reject) => (giveUp = reject));
    const core = this.#startCore(() => giveUp(new Error('The core of the rehearsal does not stand')));
    const own = joinCore(core, inter.refuse, () => undefined);
    const windows: Windows = new Windows(
      {
        around: {
          core,
          log,
          words: inter.words,
          refuse: inter.refuse,
          native: answerInRehearsal({
            windows: () => windows,
            refuse: inter.refuse,
            end: () => void this.end(),
          }),
          dropped: () => undefined,
        },
        preferences,
        memory: forgetful(),
      },
      displays,
      {
        stand: (actors) => void own.request('stage.windows', { stand: actors }),
        emptied: () => void this.end(),
      },
    );
    this.#running = { workshopId, core, windows };
    const imported = await Promise.race([own.request('file.importWorkshop', { path: file }), broken]);
    if (!imported.ok) throw new Error('The copy could not be read');
    await this.#setUp(own, copy.value.text);
    // The second one stands a little beside the first, so that the real window is still seen.
    windows.open({ actor: 'window-2' }).tell({ type: 'openWorkshop', workshop: imported.value });
    return { ok: true, value: null };
  }

  #write(text: string): string {
    this.#sweep();
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, 'copy.samskab.json');
    writeFileSync(file, text);
    return file;
  }

  #startCore(broke: () => void): CoreProcess {
    const end = () => {
      broke();
      return this.end();
    };
    const facts = { data: this.#folder, version: app.getVersion(), locale: systemLanguage() };
    return new CoreProcess({
      entry: built.core(),
      args: [...Object.entries(facts).flatMap(([name, value]) => [`--${name}`, value]), '--rehearsal'],
      log: this.#around.log,
      onHopeless: () => void end(),
      onDamaged: async () => {
        await end();
        return undefined;
      },
    });
  }

  /** It looks as the real app does, and the evening is about to begin. */
  async #setUp(own: MainClient, text: string): Promise<void> {
    const state = await this.#around.client.request('app.state', {});
    if (state.ok) await own.request('settings.update', { fields: state.value.settings });
    const { plannedStart, timeZone } = WorkshopFile.parse(JSON.parse(text)).workshop;
    const minutes = Math.floor((instantOf(plannedStart, timeZone) - Date.now()) / MINUTE_MS);
    if (minutes > 0) await own.request('clock.travel', { minutes });
  }

  #sweep(): void {
    try {
      rmSync(this.#folder, removing);
    } catch (error) {
      // Somebody looks at a file of it just now: the next start sweeps again.
      this.#around.log.bug('rehearsal', error);
    }
  }
}

/** Where the windows of a rehearsal stood is of no use to anybody. */
function forgetful(): ShellMemory {
  let memory: ReturnType<ShellMemory['read']> = nothing();
  return {
    read: () => memory,
    change: (make) => {
      memory = make(memory);
    },
  };
}
