/**
 * A table out of somebody's file. It is read in a process of its own that is thrown away afterwards, because nothing else
 * survives a file made to eat all memory or all time. Only the process's one answer, checked here, comes any nearer.
 */
import { z } from '../domain/zod';

/** Kept while reading, and checked again when the rows arrive. */
export const tableLimits = { megabytes: 25, rows: 20_000, columns: 100, cell: 32_767 } as const;

/** For the reading process: its time and its memory. */
export const readingLimits = { ms: 30_000, megabytes: 512 };

const Rows = z
  .array(z.array(z.string().max(tableLimits.cell)).max(tableLimits.columns))
  .max(tableLimits.rows);

const Refusal = z.strictObject({
  code: z.enum([
    'fileMissing',
    'fileIsFolder',
    'fileUnreadable',
    'tooLarge',
    'notATable',
    'noRows',
    'tooManyRows',
    'tooManyColumns',
    'cellTooLong',
    'quoteNeverCloses',
    'readingStopped',
  ]),
  /** As a spreadsheet counts. */
  row: z.number().int().positive().optional(),
});

const File = z.string().min(1).max(1_000);

/** Rows of cells, under the name by which they are shown. */
export const CellTable = z.strictObject({ file: File, rows: Rows });
export type CellTable = z.infer<typeof CellTable>;

export const Reading = z.union([CellTable, z.strictObject({ file: File, refusal: Refusal })]);
export type Reading = z.infer<typeof Reading>;
export type ReadingRefusal = z.infer<typeof Refusal>;

/** A process of Node or of Electron, as far as it is needed here. */
type ReadingProcess = {
  once(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
};

/** What the process answers; where it ends without a word, says nonsense or takes too long, that it was stopped. */
export function readingOf(
  child: ReadingProcess,
  file: string,
  ms: number = readingLimits.ms,
): Promise<Reading> {
  const stopped: Reading = { file, refusal: { code: 'readingStopped' } };
  return new Promise((done) => {
    const end = (reading: Reading) => {
      clearTimeout(timer);
      child.kill();
      done(reading);
    };
    const timer = setTimeout(() => end(stopped), ms);
    child.once('exit', () => end(stopped));
    child.once('message', (message) => end(Reading.catch(stopped).parse(message)));
  });
}
