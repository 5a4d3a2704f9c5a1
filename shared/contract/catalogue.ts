import { CatalogueEntry } from '../domain/catalogue';
import { Factor, Id } from '../domain/values';
import { z } from '../domain/zod';
import { command, query } from './define';
import { Nothing, patch, removal } from './patch';

export const catalogueContract = {
  /** The workshop's notes marked for it. A note that is there already is left as it is. */
  'catalogue.publish': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id }),
    output: z.object({ added: z.number(), known: z.number() }),
  }),
  /** Entries that hold every word, best first; without words the newest first. */
  'catalogue.search': query({
    input: z.strictObject({
      words: z.string().max(300).default(''),
      factors: z.array(Factor).max(5).default([]),
      workshopId: Id.optional(),
      limit: z.number().int().min(1).max(1_000).default(50),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({
      /** How many match, of how many there are. */
      matches: z.number(),
      total: z.number(),
      entries: z.array(CatalogueEntry),
    }),
  }),
  /** The workshops that entries came from, the latest meeting first. */
  'catalogue.workshops': query({
    input: Nothing,
    output: z.object({
      workshops: z.array(
        z.object({ id: Id, title: z.string(), meetingDay: z.string(), entries: z.number() }),
      ),
    }),
  }),
  'catalogueEntry.get': query({
    input: z.strictObject({ id: Id }),
    output: z.object({ entry: CatalogueEntry }),
  }),
  'catalogueEntry.update': patch(CatalogueEntry.pick({ title: true, description: true, factors: true })),
  'catalogueEntry.remove': removal,
};
