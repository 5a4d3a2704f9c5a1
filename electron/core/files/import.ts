import { basename } from 'node:path';
import type { filesContract } from '@shared/contract/files';
import type { Handlers } from '../services/context';
import { readPickedFile } from './disk';
import { importWorkshop, parseWorkshopFile } from './workshop-file';

/** Far more than thousands of notes; a larger file is something else. */
const megabytes = 25;

export const importHandlers: Handlers<Pick<typeof filesContract, 'file.importWorkshop'>> = {
  'file.importWorkshop'({ transact }, { path }) {
    const file = basename(path);
    const data = parseWorkshopFile(readPickedFile(path, megabytes).toString('utf8'), file);
    const { id, isNew } = transact('file.importWorkshop', (context) => importWorkshop(context, data, file));
    return { id, isNew, title: data.workshop.title };
  },
};
