import { basename } from 'node:path';
import type { filesContract } from '@shared/contract/files';
import { shelfOf } from '@shared/domain/workshop';
import { wordsIn } from '@shared/words/index';
import { readCsv } from '../readers/csv';
import { readParticipants } from '../readers/participants';
import type { TableRefusal } from '../readers/rows';
import type { Handlers } from '../services/context';
import { need } from '../services/find';
import { Refusal } from '../services/refusal';
import { readPickedFile } from './disk';
import { importParticipants } from './import-participants';
import { parseWorkshopFile } from './parse-workshop';
import { importWorkshop } from './workshop-file';

/** Far more than thousands of notes; a larger file is something else. */
const megabytes = 25;

export const importHandlers: Handlers<
  Pick<typeof filesContract, 'file.importWorkshop' | 'file.importParticipants'>
> = {
  'file.importWorkshop'({ transact }, { path }) {
    const file = basename(path);
    const data = parseWorkshopFile(readPickedFile(path, megabytes), file);
    return transact('file.importWorkshop', (context) => {
      const { id, isNew } = importWorkshop(context, data, file);
      return { id, isNew, title: data.workshop.title, shelf: shelfOf(need(context, 'workshop', id)) };
    });
  },
  'file.importParticipants'(context, { workshopId, path }) {
    const file = basename(path);
    need(context, 'workshop', workshopId);
    const { rows, refusal } = readCsv(readPickedFile(path, megabytes));
    if (refusal !== undefined) throw refusalOf(refusal, file);
    const { taken, skipped } = readParticipants(rows);
    if (taken.length === 0 && skipped.length === 0) throw new Refusal('noRows', { file });
    const counts = context.transact('file.importParticipants', (writing) =>
      importParticipants(writing, workshopId, taken),
    );
    const { skippedRow } = wordsIn[context.language].documents;
    return { ...counts, skipped: skipped.map(({ row, reason }) => ({ row, reason: skippedRow[reason] })) };
  },
};

function refusalOf(refusal: TableRefusal, file: string): Refusal {
  switch (refusal.code) {
    case 'notATable':
    case 'noRows':
      return new Refusal(refusal.code, { file });
    case 'tooLarge':
      return new Refusal('tooLarge', { file, megabytes });
    case 'tooManyRows':
      return new Refusal('tooManyRows', { file, rows: refusal.most });
    case 'tooManyColumns':
      return new Refusal('tooManyColumns', { file, row: refusal.row, columns: refusal.most });
    case 'cellTooLong':
      return new Refusal('cellTooLong', { file, row: refusal.row });
    case 'quoteNeverCloses':
      return new Refusal('quoteNeverCloses', { file, row: refusal.row });
  }
}
