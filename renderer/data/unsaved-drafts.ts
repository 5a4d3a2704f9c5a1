/** What is written somewhere in this workshop and not saved. */
import type { Tables } from './replica';
import { placeOf, type DraftPlace } from './draft-place';

export type Drafts = {
  own: Readonly<Record<string, string>>;
  elsewhere: readonly { window: string; field: string }[];
};

export type Unsaved = DraftPlace & {
  field: string;
  /** Null when another window holds it: its words are not ours to read. */
  text: string | null;
  /** The other window. */
  window: string | null;
};

export function unsavedOf({ own, elsewhere }: Drafts, tables: Tables, workshopId: string): Unsaved[] {
  const written = Object.entries(own).filter(([, text]) => text.trim() !== '');
  const all = [
    ...written.map(([field, text]) => ({ field, text, window: null })),
    ...elsewhere.map(({ field, window }) => ({ field, text: null, window })),
  ];
  return all.flatMap((draft) => {
    const place = placeOf(draft.field, tables, workshopId);
    return place === null ? [] : [{ ...draft, ...place }];
  });
}
