/** What is written somewhere in this workshop and not saved. */
import type { Tables } from './replica';
import { placeOf, type DraftPlace } from './draft-place';

export type Drafts = {
  own: Readonly<Record<string, string>>;
  elsewhere: readonly { window: string; field: string }[];
};

/** And since when each is known to stand there, by `standing`. */
export type KnownDrafts = Drafts & { since: Readonly<Record<string, number>> };

const standing = (field: string, window: string | null): string => `${window ?? ''} ${field}`;

/** The same object when nothing is new. */
export function knownDrafts(before: KnownDrafts, { own, elsewhere }: Drafts, now: number): KnownDrafts {
  const names = [
    ...Object.keys(own).map((field) => standing(field, null)),
    ...elsewhere.map(({ field, window }) => standing(field, window)),
  ];
  const since = Object.fromEntries(names.map((name) => [name, before.since[name] ?? now]));
  const next = { own, elsewhere, since };
  return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}

export type Unsaved = DraftPlace & {
  field: string;
  /** Null when another window holds it: its words are not ours to read. */
  text: string | null;
  /** The other window. */
  window: string | null;
  since: number;
};

export function unsavedOf(
  { own, elsewhere, since }: KnownDrafts,
  tables: Tables,
  workshopId: string,
): Unsaved[] {
  const written = Object.entries(own).filter(([, text]) => text.trim() !== '');
  const all = [
    ...written.map(([field, text]) => ({ field, text, window: null })),
    ...elsewhere.map(({ field, window }) => ({ field, text: null, window })),
  ];
  return all.flatMap((draft) => {
    const place = placeOf(draft.field, tables, workshopId);
    if (place === null) return [];
    return [{ ...draft, ...place, since: since[standing(draft.field, draft.window)] ?? 0 }];
  });
}
