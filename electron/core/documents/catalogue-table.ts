import type { CatalogueEntry } from '@shared/domain/catalogue';
import { wallClock } from '@shared/domain/time';
import { wordsIn } from '@shared/words/index';
import { byWorkshop, type CatalogueSource } from './catalogue';
import { date, factorFields, number, tableOf, text } from './columns';
import type { DataTable } from './table';

/** One idea a row, in the order of the catalogue's document. */
export function catalogueTable({ entries, language, timeZone }: CatalogueSource): DataTable {
  const words = wordsIn[language];
  const { columns, catalogue } = words.documents;
  const local = (instant: number | null) =>
    instant === null ? null : wallClock(instant, timeZone).slice(0, 16);
  return tableOf<CatalogueEntry>(
    catalogue,
    [
      number(columns.number, ({ number: n }) => n),
      text(columns.title, 40, ({ title }) => title),
      text(columns.description, 60, ({ description }) => description),
      text(columns.kind, 14, ({ kind }) => words.marks.kind[kind]),
      ...factorFields<CatalogueEntry>(words),
      text(columns.note, 60, ({ noteText }) => noteText),
      text(columns.theme, 24, ({ clusterName }) => clusterName),
      text(columns.group, 8, ({ groupLetter }) => groupLetter),
      text(columns.groupName, 24, ({ groupName }) => groupName),
      text(columns.workshop, 36, ({ workshopTitle }) => workshopTitle),
      text(columns.committee, 36, ({ committeeName }) => committeeName),
      date(columns.meetingDay, ({ meetingDay }) => meetingDay),
      date(columns.noted, ({ noteCreatedAt }) => local(noteCreatedAt)),
      date(columns.added, ({ createdAt }) => local(createdAt)),
    ],
    byWorkshop(entries).flat(),
  );
}
