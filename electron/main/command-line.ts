/** The packaged program as the command line: the core's own, run without a window. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import type { Reading } from '@shared/contract/reading';
import { printToPdf, type PrintPage } from './print';
import { readTable } from './reading';

/** What `out/core/cli.mjs` exports. It is loaded by its path, since main and the core are separate bundles. */
type CommandLine = {
  runCli: (
    args: readonly string[],
    io: {
      cwd: string;
      command: string;
      stdout: (text: string) => void;
      stderr: (text: string) => void;
      printPdf: (page: PrintPage) => Promise<Uint8Array>;
      readTable: (path: string) => Promise<Reading>;
    },
  ) => Promise<number>;
};

export async function runCommandLine(entry: string, args: readonly string[]): Promise<number> {
  const { runCli } = (await import(pathToFileURL(entry).href)) as CommandLine;
  return runCli(args, {
    cwd: process.cwd(),
    // On Linux a launcher stands in front of the executable.
    command: basename(process.execPath).replace(/\.bin$/, ''),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    printPdf: async (page) => {
      await app.whenReady();
      return printToPdf(page);
    },
    readTable: async (path) => {
      await app.whenReady();
      return readTable(path);
    },
  });
}

/** For the command line on Node: one page in, one PDF out. `frame`: a JSON file with what stands above and below. */
export async function runPrintJob(job: {
  from: string;
  to: string;
  frame: string | undefined;
}): Promise<number> {
  try {
    const html = await readFile(job.from, 'utf8');
    const frame = job.frame ? (JSON.parse(await readFile(job.frame, 'utf8')) as Omit<PrintPage, 'html'>) : {};
    await writeFile(job.to, await printToPdf({ ...frame, html }));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
