import { basename } from 'node:path';
import type { filesContract } from '@shared/contract/files';
import { tableLimits, type ReadingRefusal } from '@shared/contract/reading';
import { shelfOf } from '@shared/domain/workshop';
import { wordsIn } from '@shared/words/index';
import { readParticipants } from '../readers/participants';
import type { Handlers } from '../services/context';
import { need } from '../services/find';
import { Refusal } from '../services/refusal';
import { importParticipants } from './import-participants';
import { parseWorkshopFile } from './parse-workshop';
import { readPickedFile } from './picked-file';
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
  'file.importParticipants'(context, { workshopId, reading }) {
    const { file } = reading;
    need(context, 'workshop', workshopId);
    if ('refusal' in reading) throw refusalOf(reading.refusal, file);
    const { taken, skipped } = readParticipants(reading.rows);
    if (taken.length === 0 && skipped.length === 0) throw new Refusal('noRows', { file });
    const counts = context.transact('file.importParticipants', (writing) =>
      importParticipants(writing, workshopId, taken),
    );
    const { skippedRow } = wordsIn[context.language].documents;
    return { ...counts, skipped: skipped.map(({ row, reason }) => ({ row, reason: skippedRow[reason] })) };
  },
};

/** Each sentence takes what it needs. */
function refusalOf({ code, row = 0 }: ReadingRefusal, file: string): Refusal {
  const details = { ...tableLimits, file, row };
  return new Refusal(code, details);
}
