import type { RecordType } from '@shared/domain/records';
import type { Context } from './context';
import { need } from './find';
import { removeRecord } from './references';

/** What exactOptionalPropertyTypes leaves of a parsed patch: its undefined fields are not given. */
type Patch = { id: string; fields: object };

/** The handler of every plain "set these fields". */
export const patching =
  (type: RecordType) =>
  (context: Context, { id, fields }: Patch): Record<string, never> => {
    need(context, type, id);
    context.records.set(type, id, fields);
    return {};
  };

export const removing =
  (type: RecordType) =>
  (context: Context, { id }: { id: string }): Record<string, never> => {
    need(context, type, id);
    removeRecord(context, type, id);
    return {};
  };
