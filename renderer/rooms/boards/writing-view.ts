/** What the writing line makes of what is typed and pasted. Pure. */
import { FactorSet, NoteKind, type Factor } from '@shared/domain/values';
import { z } from '@shared/domain/zod';

/** Names the draft of what is being written on a board's line. */
export const lineOf = (boardId: string): string => `board:${boardId}`;

/** The sign that sets a kind, as printed on its chip. */
export const signOf: Readonly<Record<NoteKind, string>> = {
  idea: '*',
  wentWell: '+',
  madeItHard: '−',
  question: '?',
  concern: '!',
};

const kindOfSign: Readonly<Record<string, NoteKind>> = {
  '*': 'idea',
  '+': 'wentWell',
  '-': 'madeItHard',
  '−': 'madeItHard',
  '–': 'madeItHard',
  '?': 'question',
  '!': 'concern',
};

/** A sign as the first character of an empty line becomes the kind and goes. */
export function readSign(before: string, typed: string): { kind: NoteKind; rest: string } | null {
  const kind = before === '' ? kindOfSign[typed.charAt(0)] : undefined;
  return kind === undefined ? null : { kind, rest: typed.slice(1).trimStart() };
}

/** Before an entry of a list: a dot as Word and mails write it, a number or a letter, a box to tick. */
const listMark =
  /^\s*(?:(?:[•·▪●○◦‣■□➢✓✔*–—-]|[\u{f000}-\u{f0ff}]|\d{1,3}[.)]|[a-zæøå]\)|o(?=\t))\s+)?(?:(?:\[[ x]?\]|[☐☑☒])\s+)?/iu;

/** The lines of a pasted text, without the marks of a list. */
export function linesOf(pasted: string): string[] {
  return pasted
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) => line.replace(listMark, '').trim())
    .filter((line) => line !== '');
}

/** What the note being written will be. `once` is the kind that a first character set: for this note alone. */
const Marks = z.object({ kind: NoteKind, once: NoteKind.nullable(), factors: FactorSet });
export type Marks = z.infer<typeof Marks>;

export const noMarks: Marks = { kind: 'idea', once: null, factors: [] };

/** Marks are kept as a draft beside the text; what cannot be read is as good as none. */
export function parseMarks(draft: string): Marks {
  if (draft === '') return noMarks;
  const read = Marks.safeParse(jsonOf(draft));
  return read.success ? read.data : noMarks;
}

export const kindOf = ({ kind, once }: Marks): NoteKind => once ?? kind;

export const toggled = (set: readonly Factor[], factor: Factor): Factor[] =>
  set.includes(factor) ? set.filter((other) => other !== factor) : [...set, factor];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
