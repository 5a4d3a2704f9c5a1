/** What the main process does when a page asks: each request of `NativeRequests`, once. */
import type { NativeName, NativeRequests, Reply } from '@shared/contract/wire';
import { copy } from './clipboard';
import type { Files } from './files';
import type { Log } from './log';
import { isNativeName, nativeInputs, type NativeInput } from './native-inputs';
import { openSaved, showFolder } from './open-saved';
import type { PageWindow } from './page-window';
import type { ParticipantLists } from './participant-lists';
import { failed, type Refuse } from './refusal';
import type { Windows } from './windows';

type Handlers = {
  [N in NativeName]: (input: NativeInput<N>, page: PageWindow) => Promise<Reply<NativeRequests[N]['output']>>;
};

export type NativeSurroundings = {
  files: Files;
  lists: ParticipantLists;
  windows: () => Windows;
  refuse: Refuse;
  log: Log;
  folder: string;
  example: () => string;
  rehearse: (workshopId: string) => Promise<Reply<null>>;
};

export function answerNative(around: NativeSurroundings) {
  const handlers = nativeHandlers(around);
  return async (page: PageWindow, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    const { refuse, log } = around;
    // The stage is on the room's screen, and asks for nothing.
    if (!isNativeName(name) || page.role === 'stage') {
      return failed(refuse('notAllowed', undefined));
    }
    const parsed = nativeInputs[name].safeParse(input);
    if (!parsed.success) return failed(refuse('invalid', undefined));
    const handle = handlers[name] as (input: unknown, page: PageWindow) => Promise<Reply<unknown>>;
    try {
      return await handle(parsed.data, page);
    } catch (error) {
      log.bug(name, error);
      return failed(refuse('internal', undefined));
    }
  };
}

function nativeHandlers({
  files,
  lists,
  windows,
  refuse,
  folder,
  example,
  rehearse,
}: NativeSurroundings): Handlers {
  const done = { ok: true, value: null } as const;
  return {
    saveAs: ({ what }, page) => files.saveAs(page, what),
    cancelSaving(_input, { actor }) {
      files.cancelSaving(actor);
      return Promise.resolve(done);
    },
    print: ({ what }) => files.print(what),
    copyMinutes: ({ workshopId, includeClosed }) => files.copyMinutes(workshopId, includeClosed),
    async copyText({ text }) {
      await copy({ text });
      return done;
    },
    importWorkshop: (_input, page) => files.importWorkshop(page),
    readParticipants: ({ workshopId, pasted }, page) => lists.read(page, workshopId, pasted),
    previewParticipants: ({ workshopId, plan }, page) => lists.preview(page, workshopId, plan),
    importParticipants: (input, page) => lists.take(page, input),
    forgetParticipants(_input, page) {
      lists.forget(page);
      return Promise.resolve(done);
    },
    openExample: (_input, { actor }) => files.openWorkshop(example(), actor),

    async openSaved({ path, how }) {
      const outcome = await openSaved(path, how);
      if (outcome === 'done') return done;
      if (outcome === 'notSaved') return failed(refuse('notAllowed', undefined));
      return failed(refuse(outcome === 'missing' ? 'fileMissing' : 'noProgram', { file: path }));
    },
    async showDataFolder() {
      return (await showFolder(folder)) ? done : failed(refuse('noProgram', { file: folder }));
    },
    toggleStage: ({ isOpen }) => Promise.resolve({ ok: true, value: { isOpen: windows().setStage(isOpen) } }),
    openWindow({ workshopId }) {
      windows().open({ workshopId });
      return Promise.resolve(done);
    },
    rehearse: ({ workshopId }) => rehearse(workshopId),
    endRehearsal: () => Promise.resolve(failed(refuse('notAllowed', undefined))),
    showWindow({ window }) {
      windows().show(window);
      return Promise.resolve(done);
    },
  };
}
