/** From what was asked for to the document, the tables or the text of it. */
import type { ExportWhat } from '@shared/contract/files';
import type { Language } from '@shared/domain/values';
import { publicAgenda } from '../documents/agenda/public-agenda';
import { runSheet } from '../documents/agenda/run-sheet';
import { catalogue, type CatalogueSource } from '../documents/catalogue';
import { catalogueTable } from '../documents/catalogue-table';
import { minutes } from '../documents/minutes';
import type { MinutesSource } from '../documents/minutes/meeting';
import type { DataTable } from '../documents/table';
import type { DocumentTree } from '../documents/tree';
import { notesTable } from '../documents/notes-table';
import { workshopTables } from '../documents/workshop-tables';
import { need } from '../services/find';
import type { ReadContext } from '../services/context';
import { settingsOf } from '../services/system';
import { workshopRows } from '../services/workshop';
import { catalogueText } from './catalogue-file';
import { workshopFileText } from './workshop-file';

export type Reader = Pick<ReadContext, 'records' | 'language' | 'timeZone'>;

export function minutesOf(context: Reader, workshopId: string, includeClosed: boolean): DocumentTree {
  return minutes(minutesSource(context, workshopId, includeClosed));
}

export function documentOf(context: Reader, what: ExportWhat): DocumentTree {
  if (what.kind === 'catalogue') return catalogue(catalogueSource(context));
  const source = minutesSource(context, what.id, what.options.includeClosed);
  return builders[what.document ?? 'minutes'](source);
}

const builders = { minutes, agenda: publicAgenda, runsheet: runSheet };

/** All of the tables for a workbook. */
export function tablesOf(context: Reader, what: ExportWhat): DataTable[] {
  return what.kind === 'catalogue'
    ? [catalogueTable(catalogueSource(context))]
    : workshopTables(minutesSource(context, what.id, what.options.includeClosed));
}

/** The one table for a file that holds only one, and the language its numbers are written in. */
export function tableOf(context: Reader, what: ExportWhat): { table: DataTable; language: Language } {
  if (what.kind === 'catalogue') {
    return { table: catalogueTable(catalogueSource(context)), language: context.language };
  }
  const workshop = need(context, 'workshop', what.id);
  return { table: notesTable(workshopRows(context, workshop)), language: workshop.language };
}

export function dataTextOf(context: Reader, what: ExportWhat): string {
  return what.kind === 'catalogue'
    ? catalogueText(context.records.list('catalogueEntry'))
    : workshopFileText(context, need(context, 'workshop', what.id));
}

function minutesSource(context: Reader, workshopId: string, includeClosed: boolean): MinutesSource {
  const rows = workshopRows(context, need(context, 'workshop', workshopId));
  return { rows, organisation: settingsOf(context).organisation, includeClosed };
}

function catalogueSource(context: Reader): CatalogueSource {
  const { records, language, timeZone } = context;
  const entries = records.list('catalogueEntry');
  return { entries, language, organisation: settingsOf(context).organisation, timeZone };
}
