import type { CatalogueEntry } from '@shared/domain/catalogue';
import { inOrder } from './in-order';

const catalogueFileVersion = 1;

/** The catalogue as data: by number, fields in the order of their schema, nothing of the moment of export. */
export function catalogueText(entries: readonly CatalogueEntry[]): string {
  const sorted = [...entries].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const file = {
    version: catalogueFileVersion,
    entries: sorted.map((entry) => inOrder('catalogueEntry', entry)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
