/**
 * The log file: what the program did and where it failed. Nobody's words come here: of an error only its kind, its
 * code and its stack are written, because a message may quote what somebody typed.
 */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Log = {
  say(event: string, facts?: Readonly<Record<string, string | number>>): void;
  bug(where: string, error: unknown): void;
};

const MAX_BYTES = 1_000_000;

export function openLog(folder: string): Log {
  const file = join(folder, 'samskab.log');
  const say: Log['say'] = (event, facts = {}) => {
    const words = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    write(file, `${[new Date().toISOString(), event, ...words].join(' ')}\n`);
  };
  return {
    say,
    bug: (where, error) => say('bug', { where, what: describeError(error) }),
  };
}

/** Kind, code and stack of an error; its message is left out. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}\n${withoutMessages(error.stack ?? '')}`.trimEnd();
}

/** Of a printed error: where in the program, what kind, and the word in front of it that says during what. */
export function withoutMessages(printed: string): string {
  const lines = printed.split('\n').flatMap((line) => {
    if (/^\s+at .*[:(].*\d+:\d+\)?$/.test(line)) return [line];
    const kind = /^(?:[\w.]+: )?(?:Uncaught )?\w*Error\b/.exec(line)?.[0];
    return kind ? [kind] : [];
  });
  return lines.join('\n');
}

function write(file: string, text: string): void {
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size + text.length > MAX_BYTES) renameSync(file, `${file}.old`);
    appendFileSync(file, text);
  } catch {
    // A log that cannot be written (a full disk) must not stop the program whose trouble it would tell of.
  }
}
