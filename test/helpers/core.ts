import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Core, type CoreOptions } from '@electron/core/core';
import type { Input, Output, RequestName } from '@shared/contract/index';
import type { Push, RequestOptions, Role } from '@shared/contract/wire';

export type TestCore = ReturnType<typeof openCore>;

/** The first moment of a test: 9 March 2027 at 17:00 in Copenhagen. */
export const evening = Date.UTC(2027, 2, 9, 16, 0, 0);

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samskab-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The real core on a real file, with ids that count up and a clock that the test moves. */
export function openCore(folder = temporaryFolder(), seed = 1, more: Partial<CoreOptions> = {}) {
  let now = evening;
  let elapsed = 0;
  let count = 0;
  const newId = () => `${String(seed).padStart(8, '0')}-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  const bugs: unknown[] = [];
  const core = new Core({
    folder,
    version: '0.0.0-test',
    locale: 'da',
    now: () => now,
    elapsed: () => elapsed,
    newId,
    timeZone: 'Europe/Copenhagen',
    onBug: (_name, error) => bugs.push(error),
    ...more,
  });
  let isOpen = true;
  const close = () => {
    if (isOpen) core.close();
    isOpen = false;
  };
  onTestFinished(close);

  /** A window of the app: its acts are its own to undo. */
  function as(actor: string, role: Role = 'window') {
    const client = { actor, role };
    const reply = <N extends RequestName>(name: N, input: Input<N>, options: RequestOptions = {}) =>
      core.ask(client, { name, input, ...options });
    async function ask<N extends RequestName>(
      name: N,
      input: Input<N>,
      options?: RequestOptions,
    ): Promise<Output<N>> {
      const answer = await reply(name, input, options);
      if (!answer.ok)
        throw Object.assign(new Error(`${name}: ${answer.error.code}`, { cause: bugs.at(-1) }), answer.error);
      return answer.value as Output<N>;
    }
    return { ask, reply };
  }

  return {
    core,
    folder,
    bugs,
    ...as('window-1'),
    as,
    main: as('main', 'main'),
    close,
    passMinutes: (minutes: number) => {
      elapsed += minutes * 60_000;
      now += minutes * 60_000;
    },
    /** Somebody sets the computer's clock. */
    setClockBack: (minutes: number) => (now -= minutes * 60_000),
    onPush: (listener: (push: Push) => void) => core.subscribe(listener),
  };
}

/** A new workshop with its two groups' boards, spoken of as a facilitator would. */
export async function openWorkshop(test = openCore()) {
  const { ask } = test;
  const { id } = await ask('workshop.create', { title: 'Trygge veje', plannedStart: '2027-03-09T17:00' });
  const rows = () => ask('workshop.open', { id });
  const { board, group } = await rows();
  const [boardA, boardB] = board;
  const [groupA, groupB] = group;
  if (!boardA || !boardB || !groupA || !groupB)
    throw new Error('A new workshop has two groups with a board each');
  return {
    ...test,
    id,
    rows,
    boardA,
    boardB,
    groupA,
    groupB,
    note: async (text: string, kind: 'idea' | 'wentWell' | 'madeItHard' | 'question' | 'concern' = 'idea') =>
      (await ask('note.add', { boardId: boardA.id, text, kind })).id,
    texts: async () => (await rows()).note.map(({ text }) => text),
  };
}
