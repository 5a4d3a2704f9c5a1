import { basename } from 'node:path';
import type { filesContract } from '@shared/contract/files';
import { shelfOf } from '@shared/domain/workshop';
import type { Handlers } from '../services/context';
import { need } from '../services/find';
import { parseWorkshopFile } from './parse-workshop';
import { readPickedFile } from './picked-file';
import { importWorkshop } from './workshop-file';

/** Far more than thousands of notes; a larger file is something else. */
const megabytes = 25;

export const importHandlers: Handlers<Pick<typeof filesContract, 'file.importWorkshop'>> = {
  'file.importWorkshop'({ transact }, { path }) {
    const file = basename(path);
    const data = parseWorkshopFile(readPickedFile(path, megabytes), file);
    return transact('file.importWorkshop', (context) => {
      const { id, isNew } = importWorkshop(context, data, file);
      return { id, isNew, title: data.workshop.title, shelf: shelfOf(need(context, 'workshop', id)) };
    });
  },
};
