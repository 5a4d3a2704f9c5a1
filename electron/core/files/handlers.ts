import type { filesContract } from '@shared/contract/files';
import type { Handlers } from '../services/context';
import { need } from '../services/find';
import { Refusal } from '../services/refusal';
import { writeWhole } from './disk';
import { importHandlers } from './import';
import { workshopFileText } from './workshop-file';

const notYet = (): never => {
  throw new Refusal('internal');
};

/** What reads and writes files for the user. */
export const fileHandlers: Handlers<typeof filesContract> = {
  ...importHandlers,
  'file.importParticipants': notYet,
  'minutes.preview': notYet,
  'minutes.copy': notYet,
  'document.html': notYet,
  'document.pages': notYet,
  'file.name': notYet,
  'file.export'(context, { what, path, force }) {
    if (what.kind !== 'workshop' || what.format !== 'json') return notYet();
    const data = Buffer.from(workshopFileText(context, need(context, 'workshop', what.id)));
    writeWhole(path, data, force);
    return { path, bytes: data.length };
  },
};
