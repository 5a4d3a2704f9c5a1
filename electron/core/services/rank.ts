import { generateKeyBetween } from 'fractional-indexing';
import { Refusal } from './refusal';

type Ranked = { id: string; rank: string };

/** The rank in front of `before`, or last; `siblings` are in order and may still hold the one that moves. */
export function rankBefore(siblings: readonly Ranked[], before: string | null, moving?: string): string {
  const others = siblings.filter(({ id }) => id !== moving);
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (at === -1) throw new Refusal('notFound');
  const previous = others[at - 1]?.rank ?? null;
  // An undone removal can come back with a rank given anew since; between two alike there is no room, behind them is.
  const next = others.slice(at).find(({ rank }) => previous === null || rank > previous);
  return generateKeyBetween(previous, next?.rank ?? null);
}

export const rankLast = (siblings: readonly Ranked[]): string => rankBefore(siblings, null);

/** Behind the last of the siblings; null when there is none. */
export const rankAfter = (last: string | null): string => generateKeyBetween(last, null);
