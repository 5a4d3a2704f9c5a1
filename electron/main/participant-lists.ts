/** Lists of participants on their way in: main asks for the file and holds what was read, until it is taken or left. */
import type { ListPlan } from '@shared/contract/participant-list';
import type { CellTable, Reading } from '@shared/contract/reading';
import type { NativeRequests, Reply } from '@shared/contract/wire';
import type { FileDialogs } from './file-dialogs';
import type { MainClient } from './main-client';
import type { PageWindow } from './page-window';
import { readTable } from './reading';
import { failed, type Refuse } from './refusal';

type Out<N extends keyof NativeRequests> = Promise<Reply<NativeRequests[N]['output']>>;

export class ParticipantLists {
  readonly #client: MainClient;
  readonly #dialogs: FileDialogs;
  readonly #refuse: Refuse;
  /** One a window. People's names go with the window that asked for them. */
  readonly #held = new WeakMap<PageWindow, Reading>();

  constructor(client: MainClient, dialogs: FileDialogs, refuse: Refuse) {
    this.#client = client;
    this.#dialogs = dialogs;
    this.#refuse = refuse;
  }

  async read(page: PageWindow, workshopId: string, pasted?: CellTable): Out<'readParticipants'> {
    this.forget(page);
    const reading = pasted ?? (await this.#fromFile(page));
    if (reading === null) return { ok: true, value: null };
    const preview = await this.#client.request('file.previewParticipants', { workshopId, reading });
    if (preview.ok) this.#held.set(page, reading);
    return preview;
  }

  async #fromFile(page: PageWindow): Promise<Reading | null> {
    const path = await this.#dialogs.openParticipants(page.window);
    return path === undefined ? null : readTable(path);
  }

  async preview(page: PageWindow, workshopId: string, plan: ListPlan): Out<'previewParticipants'> {
    const reading = this.#held.get(page);
    if (reading === undefined) return failed(this.#refuse('invalid', undefined));
    return this.#client.request('file.previewParticipants', { workshopId, reading, plan });
  }

  async take(
    page: PageWindow,
    input: NativeRequests['importParticipants']['input'],
  ): Out<'importParticipants'> {
    const reading = this.#held.get(page);
    if (reading === undefined) return failed(this.#refuse('invalid', undefined));
    const taken = await this.#client.request('file.importParticipants', { ...input, reading }, page.actor);
    if (taken.ok) this.forget(page);
    return taken;
  }

  forget(page: PageWindow): void {
    this.#held.delete(page);
  }
}
