/** What the app was started with. Chromium's own switches stand among ours and are passed over. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type StartOptions = {
  /** Chosen with `--data`, seen from where the caller stands. */
  data: string | undefined;
  /** A workshop's file to open. */
  file: string | undefined;
  /** The clock may be moved on, for a test in the windows; never in a packaged app. */
  movesClock: boolean;
  /** Start, show the first window, ask the core once, say so and end. */
  isSmoke: boolean;
  /** Print one HTML page to one PDF and end; `frame` names a file with what stands above and below each page. */
  print: { from: string; to: string; frame: string | undefined } | undefined;
  /** The command line's arguments, when one of its verbs is among them, or a call for help. */
  commandLine: readonly string[] | undefined;
};

const verbs: readonly string[] = ['workshop', 'participants', 'catalogue', 'check', 'help'];
/** What the runtime itself may be given in front of a command, where there is no display or no sandbox. */
const runtimeSwitch =
  /^--(no-sandbox|headless|ozone-platform|disable-gpu|disable-dev-shm-usage|log-level)(=|$)/;
const workshopFile = /\.samskab\.json$/i;

/** `args`: what stands after the executable and, in development, after the app's folder. */
export function readStartOptions(args: readonly string[], cwd: string, isPackaged: boolean): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      smoke: { type: 'boolean' },
      'moves-clock': { type: 'boolean' },
      'print-html': { type: 'string' },
      'print-to': { type: 'string' },
      'print-frame': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
  });
  const path = (value: unknown) => (typeof value === 'string' ? resolve(cwd, value) : undefined);
  const from = path(values['print-html']);
  const to = path(values['print-to']);
  return {
    data: path(values.data),
    file: path(positionals.find((word) => workshopFile.test(word) && existsSync(resolve(cwd, word)))),
    // In a packaged app the times of a meeting are true.
    movesClock: values['moves-clock'] === true && !isPackaged,
    isSmoke: values.smoke === true,
    print: from && to ? { from, to, frame: path(values['print-frame']) } : undefined,
    commandLine:
      values.help === true || positionals.some((word) => verbs.includes(word))
        ? args.filter((word) => !runtimeSwitch.test(word))
        : undefined,
  };
}

/** In development the app's folder comes first among the arguments, after switches of Electron and Chromium. */
export function ownArguments(argv: readonly string[], isPackaged: boolean, appPath: string): string[] {
  if (isPackaged) return argv.slice(1);
  const folder = argv.findIndex(
    (word, index) => index > 0 && !word.startsWith('-') && resolve(word) === appPath,
  );
  return argv.slice(folder + 1);
}
