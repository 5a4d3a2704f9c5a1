import { resolve } from 'node:path';
import type { ExportWhat } from '@shared/contract/files';
import { Id } from '@shared/domain/values';
import type { Invocation, VerbName } from './invocation';
import { Refused, type Session } from './session';

type Call = { session: Session; words: readonly string[]; values: Invocation['values']; cwd: string };

/** What standard output gets, and the sentence of a call whose answer is bad news. */
type Answer = { output: string; refusal?: string };

/** One a verb. Missing words and options have been turned away by now. */
export const answers: Record<VerbName, (call: Call) => Promise<Answer>> = {
  async 'workshop import'({ session, words, cwd }) {
    const { id } = await session.ask('file.importWorkshop', { path: resolve(cwd, word(words, 0)) });
    return json({ id });
  },
  async 'workshop list'({ session }) {
    const { workshops } = await session.ask('workshop.list', {});
    return json(workshops.filter(({ binnedAt }) => binnedAt === null));
  },
  async 'workshop show'({ session, words }) {
    const id = idOf(session, word(words, 0));
    const what = { kind: 'workshop', id, format: 'json' } as const;
    return { output: (await session.ask('file.text', { what }, id)).text };
  },
  async 'workshop export'(call) {
    const { session, words, values } = call;
    const id = idOf(session, word(words, 0));
    const { document, format = 'json' } = values;
    const options = { includeClosed: values['include-closed'] };
    return exported(call, { kind: 'workshop', id, format, options, document });
  },
  async 'participants import'({ session, words, cwd }) {
    const workshopId = idOf(session, word(words, 0));
    const reading = await session.readTable(resolve(cwd, word(words, 1)));
    const asked = { workshopId, reading };
    const { added, known, skipped } = await session.ask('file.importParticipants', asked, workshopId);
    return json({ added, known, skipped });
  },
  async 'catalogue publish'({ session, values }) {
    const workshopId = idOf(session, values.workshop ?? '');
    return json(await session.ask('catalogue.publish', { workshopId }, workshopId));
  },
  async 'catalogue search'({ session, words, values }) {
    const limit = values.limit === undefined ? {} : { limit: values.limit };
    return json(await session.ask('catalogue.search', { words: words.join(' '), ...limit }));
  },
  'catalogue export': (call) => exported(call, { kind: 'catalogue', format: call.values.format ?? 'json' }),
  async check({ session }) {
    const result = await session.ask('check.run', {});
    const refusal = session.words.cli.checkFailed(result.problems.length);
    return result.ok ? json(result) : { ...json(result), refusal };
  },
};

const json = (value: unknown): Answer => ({ output: `${JSON.stringify(value)}\n` });

const word = (words: readonly string[], at: number): string => words[at] ?? '';

/** What is no id at all is an id that nothing has. */
function idOf({ words }: Session, text: string): string {
  const id = Id.safeParse(text.toLowerCase());
  if (!id.success) throw new Refused(words.cli.notFound(text));
  return id.data;
}

async function exported({ session, values, cwd }: Call, what: ExportWhat): Promise<Answer> {
  return json(await session.export(what, resolve(cwd, values.out ?? ''), values.force));
}
