import type { ErrorCode } from '@shared/words/index';

export type DatabaseProblemCode = Extract<
  ErrorCode,
  'databaseBusy' | 'databaseNewer' | 'databaseDamaged' | 'databaseFull' | 'folderUnusable'
>;

/** The file cannot be used as it is; the code says why, and what the user can do about it. */
export class DatabaseProblem extends Error {
  constructor(
    readonly code: DatabaseProblemCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/** SQLite's own codes in the app's words; null for what is not about the file. */
export function problemOf(error: unknown): DatabaseProblemCode | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'databaseBusy';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'databaseDamaged';
  // A quota, a limit on a file's size and most failing sticks say IOERR_WRITE where a full disk says FULL.
  if (/^SQLITE_(FULL|IOERR_WRITE)|^E(NOSPC|DQUOT|FBIG)$/.test(code)) return 'databaseFull';
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|^E(ACCES|PERM|ROFS|NOTDIR|EXIST|NOENT)$/.test(code))
    return 'folderUnusable';
  return null;
}
