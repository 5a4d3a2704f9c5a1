/** From the words of a call to what is asked for. Options may stand anywhere; `--` ends them. */
import { parseArgs } from 'node:util';
import { Language } from '@shared/domain/values';
import { z } from '@shared/domain/zod';
import type { Words } from '@shared/words/index';

type Sentences = Words['cli'];

/** The call cannot be understood; the caller gets the reason and the usage. */
export class WrongUse extends Error {
  constructor(readonly sentence: (words: Sentences) => string) {
    super('wrong use');
  }
}

const options = {
  data: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  document: { type: 'string' },
  workshop: { type: 'string' },
  limit: { type: 'string' },
  force: { type: 'boolean' },
  'include-closed': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof options;

type Verb = {
  /** What must follow, in this order; `words` takes all the rest. */
  words: readonly (keyof Sentences['words'])[];
  needs?: readonly Option[];
  may?: readonly Option[];
};

const verbs = {
  'workshop import': { words: ['file'] },
  'workshop list': { words: [] },
  'workshop show': { words: ['id'] },
  'workshop export': {
    words: ['id'],
    needs: ['format', 'out'],
    may: ['force', 'include-closed', 'document'],
  },
  'participants import': { words: ['id', 'file'] },
  'catalogue publish': { words: [], needs: ['workshop'] },
  'catalogue search': { words: ['words'], may: ['limit'] },
  'catalogue export': { words: [], needs: ['format', 'out'], may: ['force'] },
  check: { words: [] },
} as const satisfies Record<string, Verb>;

export type VerbName = keyof typeof verbs;

const everywhere: readonly Option[] = ['data', 'lang'];
const mostWords = 300;

/** What the values of options must be. */
const Values = z.object({
  data: z.string().min(1).optional(),
  lang: Language.optional(),
  format: z.enum(['json', 'docx', 'pdf', 'xlsx', 'csv']).optional(),
  document: z.enum(['minutes', 'agenda', 'runsheet']).optional(),
  out: z.string().min(1).optional(),
  workshop: z.string().min(1).optional(),
  limit: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(1_000)).optional(),
  force: z.boolean().default(false),
  'include-closed': z.boolean().default(false),
});

export type Invocation = { verb: VerbName; words: readonly string[]; values: z.infer<typeof Values> };

/** Throws WrongUse. */
export function readInvocation(args: readonly string[]): Invocation | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help === true || positionals[0] === 'help') return 'help';
  const { name, words } = verbIn(positionals);
  checkOptions(verbs[name], Object.keys(values) as Option[]);
  checkWords(verbs[name], words);
  const checked = Values.safeParse(values);
  if (!checked.success) {
    const option = String(checked.error.issues[0]?.path[0]);
    throw new WrongUse((say) => say.badOption(`--${option}`));
  }
  return { verb: name, words, values: checked.data };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const option = /--?[\w-]+/.exec(error instanceof Error ? error.message : '')?.[0] ?? '--';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUse((say) => say.unknownOption(option));
    throw new WrongUse((say) => say.badOption(option));
  }
}

function verbIn(positionals: readonly string[]): { name: VerbName; words: readonly string[] } {
  if (positionals.length === 0) throw new WrongUse((say) => say.noVerb());
  for (const length of [2, 1]) {
    const name = positionals.slice(0, length).join(' ');
    if (Object.hasOwn(verbs, name)) return { name: name as VerbName, words: positionals.slice(length) };
  }
  throw new WrongUse((say) => say.unknownVerb(positionals.slice(0, 2).join(' ')));
}

function checkOptions({ needs = [], may = [] }: Verb, given: readonly Option[]): void {
  const foreign = given.find((option) => ![...everywhere, ...needs, ...may].includes(option));
  if (foreign !== undefined) throw new WrongUse((say) => say.unknownOption(`--${foreign}`));
  const missing = needs.find((option) => !given.includes(option));
  if (missing !== undefined) throw new WrongUse((say) => say.missing(`--${missing}`));
}

function checkWords({ words: wanted }: Verb, given: readonly string[]): void {
  const missing = wanted[given.filter((word) => word !== '').length];
  if (missing !== undefined) throw new WrongUse((say) => say.missing(say.words[missing]));
  const takesAll = wanted.at(-1) === 'words';
  const extra = given[wanted.length];
  if (extra !== undefined && !takesAll) throw new WrongUse((say) => say.tooMuch(extra));
  if (takesAll && given.join(' ').length > mostWords)
    throw new WrongUse((say) => say.badOption(say.words.words));
}
