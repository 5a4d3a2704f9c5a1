/** Full-text search of the catalogue: every word must occur, the inside of compounds included; best match first. */
import type { CatalogueEntry } from '@shared/domain/catalogue';
import type { Factor } from '@shared/domain/values';
import type { Db } from './open';
import { fromRow } from './row';

export type CatalogueQuery = {
  words: string;
  factors: readonly Factor[];
  workshopId?: string | undefined;
  limit: number;
  offset: number;
};

export type CatalogueMatches = { matches: number; total: number; entries: CatalogueEntry[] };

/** Trigrams know nothing of words shorter than this; those are found by LIKE. */
const shortest = 3;

export function searchCatalogue(db: Db, query: CatalogueQuery): CatalogueMatches {
  const { from, where, order, values } = parts(query);
  const matches = db.prepare(`SELECT count(*) ${from} ${where}`).pluck().get(values) as number;
  const rows = db
    .prepare(`SELECT entry.* ${from} ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
    .all({ ...values, limit: query.limit, offset: query.offset });
  return {
    matches,
    total: db.prepare('SELECT count(*) FROM catalogueEntry').pluck().get() as number,
    entries: rows.map((row) => fromRow('catalogueEntry', row)),
  };
}

export type CatalogueWorkshop = { id: string; title: string; meetingDay: string; entries: number };

/** With one `max` the other columns come from its row: the words of a workshop as its latest entry has them. */
export function workshopsInCatalogue(db: Db): CatalogueWorkshop[] {
  return db
    .prepare(
      `SELECT workshopId AS id, workshopTitle AS title, meetingDay, entries FROM (
         SELECT workshopId, workshopTitle, meetingDay, max(number), count(*) AS entries
         FROM catalogueEntry WHERE workshopId IS NOT NULL GROUP BY workshopId
       ) ORDER BY meetingDay DESC, id`,
    )
    .all() as CatalogueWorkshop[];
}

function parts({ words, factors, workshopId }: CatalogueQuery) {
  // A zero character would end the query's text in the middle of a quotation.
  const terms = words.split(/[\s\0]+/u).filter((word) => word !== '');
  const long = terms.filter((term) => Array.from(term).length >= shortest);
  const conditions: string[] = [];
  const values: Record<string, string> = {};
  if (long.length > 0) {
    conditions.push('catalogueSearch MATCH @match');
    values['match'] = long.map(quoted).join(' AND ');
  }
  terms
    .filter((term) => !long.includes(term))
    .forEach((term, n) => {
      conditions.push(`(${[0, 1].map((way) => likeAnywhere(`@like${n}_${way}`)).join(' OR ')})`);
      // LIKE knows upper and lower case of a to z alone: both ways of an »ø« are asked for.
      values[`like${n}_0`] = `%${escaped(term.toLowerCase())}%`;
      values[`like${n}_1`] = `%${escaped(term.toUpperCase())}%`;
    });
  factors.forEach((factor, n) => {
    conditions.push(`EXISTS (SELECT 1 FROM json_each(entry.factors) WHERE value = @factor${n})`);
    values[`factor${n}`] = factor;
  });
  if (workshopId !== undefined) {
    conditions.push('entry.workshopId = @workshopId');
    values['workshopId'] = workshopId;
  }
  return {
    from:
      long.length > 0
        ? 'FROM catalogueSearch JOIN catalogueEntry AS entry ON entry.id = catalogueSearch.entryId'
        : 'FROM catalogueEntry AS entry',
    where: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    // A hit in the title weighs most; the id column is unindexed but has its place in the list of weights.
    order: long.length > 0 ? 'bm25(catalogueSearch, 0, 10, 4, 4, 1), entry.number DESC' : 'entry.number DESC',
    values,
  };
}

/** The same fields that the full-text index holds. */
const searched = [
  'title',
  'description',
  'noteText',
  'workshopTitle',
  'committeeName',
  'groupName',
  'clusterName',
];

const likeAnywhere = (value: string): string =>
  searched.map((field) => `entry.${field} LIKE ${value} ESCAPE '\\'`).join(' OR ');

const escaped = (term: string): string => term.replace(/[\\%_]/g, '\\$&');

/** As a string of FTS5, in which nothing but the quotation mark means anything. */
const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;
