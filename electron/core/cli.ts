/** The command line: one call, one answer. Node runs `out/core/cli.mjs`; the packaged app hands `runCli` its arguments. */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 as newId } from 'uuid';
import type { Language } from '@shared/domain/values';
import { errorSentence, wordsIn } from '@shared/words/index';
import { readInvocation, WrongUse, type Invocation } from './cli/invocation';
import { printWithElectron } from './cli/print-pdf';
import { readWithNode } from './cli/read-with-node';
import { Refused, Session, type Print, type ReadTable } from './cli/session';
import { languageAsked, systemLanguage, usualDataFolder, type Environment } from './cli/surroundings';
import { answers } from './cli/verbs';
import { Core } from './core';
import { DatabaseProblem } from './db/problem';

export type CliIo = {
  /** Relative paths are seen from here. */
  cwd: string;
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  env?: Environment;
  /** How the caller starts the command line, for the usage. */
  command?: string;
  /** Where a browser is at hand; else Electron is started for it. */
  printPdf?: Print;
  /** Where there are processes of another kind; else Node starts one of its own. */
  readTable?: ReadTable;
};

/** 0: done. 1: refused, with one line on standard error. 2: wrong use, with the usage there. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const language = languageAsked(args) ?? systemLanguage(io.env ?? process.env);
  const words = wordsIn[language];
  const command = io.command ?? 'npm run -s samskab --';
  try {
    const invocation = readInvocation(args);
    if (invocation === 'help') {
      io.stderr(words.cli.usage(command));
      return 0;
    }
    return await carryOut(invocation, language, io);
  } catch (error) {
    if (error instanceof WrongUse) {
      io.stderr(`${error.sentence(words.cli)}\n\n${words.cli.usage(command)}`);
      return 2;
    }
    return refuse(error instanceof Refused ? error.message : words.errors.internal(), io);
  }
}

async function carryOut({ verb, words, values }: Invocation, language: Language, io: CliIo): Promise<number> {
  const env = io.env ?? process.env;
  const folder = values.data === undefined ? usualDataFolder(env) : resolve(io.cwd, values.data);
  const core = openCore(folder, language, values.lang);
  try {
    const session = new Session(core, io.printPdf ?? printer(env, folder), io.readTable ?? readWithNode);
    const { output, refusal } = await answers[verb]({ session, words, values, cwd: io.cwd });
    io.stdout(output);
    return refusal === undefined ? 0 : refuse(refusal, io);
  } finally {
    core.close();
  }
}

function openCore(folder: string, locale: Language, asked: Language | undefined): Core {
  try {
    const language = asked === undefined ? {} : { language: asked };
    return new Core({ folder, version: 'command line', locale, newId, ...language });
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new Refused(errorSentence(locale, error.code, { folder }));
  }
}

/** The set-up says how Electron is started; without it there is none to start. */
function printer(env: Environment, dataFolder: string): Print {
  const script = env['SAMSKAB_ELECTRON_COMMAND'];
  return (page) => {
    if (script === undefined || script === '') return Promise.reject(new Error('no Electron'));
    return printWithElectron(script, page, { env, dataFolder });
  };
}

/** Exactly one line, whatever stands in the name of a file. */
function refuse(sentence: string, io: CliIo): number {
  io.stderr(`${sentence.replace(/[\s\p{C}]+/gu, ' ').trim()}\n`);
  return 1;
}

/** Whether Node was started with this file, rather than the app having loaded it. */
function isStarted(): boolean {
  const script = process.argv[1];
  return (
    script !== undefined && existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)
  );
}

if (isStarted()) {
  // Who reads no further (`… | head`) is no failure of ours.
  process.stdout.on('error', () => process.exit());
  void runCli(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  }).then((code) => (process.exitCode = code));
}
