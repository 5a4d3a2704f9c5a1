import { create } from 'zustand';
import { contract, type RequestName } from '@shared/contract/index';
import type { AppError } from '@shared/contract/wire';

/** What the foot of the window says of saving. It says saved only when the core has committed. */
type Saved = {
  lastSavedAt: number | null;
  /** By request, when it was sent. */
  pending: ReadonlyMap<number, number>;
  hasFailed: boolean;
};

export const useSaved = create<Saved>(() => ({ lastSavedAt: null, pending: new Map(), hasFailed: false }));

/** A refusal tells what to do instead, where it was asked for; these mean that something could not be kept. */
const losses: readonly AppError['code'][] = ['internal', 'databaseFull', 'databaseDamaged', 'folderUnusable'];

let last = 0;

/** Null for a query, which saves nothing. */
export function beginRequest(name: RequestName): number | null {
  if (contract[name].kind === 'query') return null;
  const token = ++last;
  useSaved.setState(({ pending }) => ({ pending: new Map([...pending, [token, Date.now()]]) }));
  return token;
}

export function endRequest(token: number | null, error: AppError | null): void {
  if (token === null) return;
  useSaved.setState(({ pending, lastSavedAt, hasFailed }) => ({
    pending: new Map([...pending].filter(([other]) => other !== token)),
    lastSavedAt: error === null ? Date.now() : lastSavedAt,
    hasFailed: error === null ? false : hasFailed || losses.includes(error.code),
  }));
}
