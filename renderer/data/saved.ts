import { create } from 'zustand';
import { contract, type RequestName } from '@shared/contract/index';

/** What the foot of the window says of saving. It says saved only when the core has committed. */
type Saved = { lastSavedAt: number | null; pending: ReadonlySet<number>; hasFailed: boolean };

export const useSaved = create<Saved>(() => ({ lastSavedAt: null, pending: new Set(), hasFailed: false }));

let last = 0;

/** Null for a query, which saves nothing. */
export function beginRequest(name: RequestName): number | null {
  if (contract[name].kind === 'query') return null;
  const token = ++last;
  useSaved.setState(({ pending }) => ({ pending: new Set([...pending, token]) }));
  return token;
}

export function endRequest(token: number | null, isDone: boolean): void {
  if (token === null) return;
  useSaved.setState(({ pending, lastSavedAt }) => ({
    pending: new Set([...pending].filter((other) => other !== token)),
    lastSavedAt: isDone ? Date.now() : lastSavedAt,
    hasFailed: !isDone,
  }));
}
