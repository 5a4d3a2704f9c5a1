import { basename } from 'node:path';
import { tableLimits, type Reading, type ReadingRefusal } from '@shared/contract/reading';
import { readCsv } from '../readers/csv';
import { isWorkbook } from '../readers/text-file';
import { readXlsx } from '../readers/xlsx';
import { Refusal } from '../services/refusal';
import { readPickedFile } from './picked-file';

/** A table out of a file that somebody picked. Runs in the reading process; a test may call it in its own. */
export function readTable(path: string): Reading {
  const file = basename(path);
  try {
    const bytes = readPickedFile(path, tableLimits.megabytes);
    const { rows, refusal } = isWorkbook(bytes) ? readXlsx(bytes) : readCsv(bytes);
    if (rows !== undefined) return { file, rows };
    return { file, refusal: { code: refusal.code, ...('row' in refusal ? { row: refusal.row } : {}) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file, refusal: { code: error.code as ReadingRefusal['code'] } };
  }
}
