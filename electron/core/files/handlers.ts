import type { ExportWhat, filesContract } from '@shared/contract/files';
import type { DocumentTree } from '../documents/tree';
import type { Handlers, TaskContext } from '../services/context';
import { Refusal } from '../services/refusal';
import { csv } from '../writers/csv';
import { docx } from '../writers/docx';
import { htmlDocument } from '../writers/html';
import { htmlForMail } from '../writers/html-mail';
import { UnreadablePdf } from '../writers/pdf-objects';
import { pagesOfAnchors } from '../writers/pdf-pages';
import { printOptions } from '../writers/print-options';
import { plainText } from '../writers/text';
import { xlsx } from '../writers/xlsx';
import { checkTarget, writeWhole } from './disk';
import { dataTextOf, documentOf, minutesOf, tableOf, tablesOf } from './documents';
import { fileName } from './file-name';
import { importHandlers } from './import';
import { typeface } from './typeface';

/** What reads and writes files for the user. */
export const fileHandlers: Handlers<typeof filesContract> = {
  ...importHandlers,
  'minutes.preview': (context, { workshopId, options }) => ({
    tree: minutesOf(context, workshopId, options.includeClosed),
  }),
  'minutes.copy'(context, { workshopId, options }) {
    const tree = minutesOf(context, workshopId, options.includeClosed);
    return { html: htmlForMail(tree), text: plainText(tree) };
  },
  'document.html': (context, { what, pages }) => printPage(documentOf(context, what), pages),
  'document.pages'(_context, { pdf }) {
    try {
      return { pages: Object.fromEntries(pagesOfAnchors(pdf)) };
    } catch (error) {
      if (error instanceof UnreadablePdf) throw new Refusal('pdfUnavailable');
      throw error;
    }
  },
  'file.name': (context, { what }) => ({ name: fileName(context, what) }),
  'file.text': (context, { what }) => ({ text: dataTextOf(context, what) }),
  'file.make': async (context, { what }) => ({ bytes: new Uint8Array(await bytesOf(context, what)) }),
  async 'file.export'(context, { what, path, force, bytes }) {
    checkTarget(path, force);
    const data = bytes ?? (await bytesOf(context, what));
    writeWhole(path, data, force, context.app.dataFolder);
    return { path, bytes: data.length };
  },
};

async function bytesOf(context: TaskContext, what: ExportWhat): Promise<Uint8Array> {
  switch (what.format) {
    case 'json':
      return Buffer.from(dataTextOf(context, what));
    case 'docx':
      return docx(documentOf(context, what));
    case 'xlsx':
      return xlsx(tablesOf(context, what));
    case 'csv': {
      const { table, language } = tableOf(context, what);
      return csv(table, language);
    }
    case 'pdf':
      throw new Refusal('pdfUnavailable');
  }
}

function printPage(tree: DocumentTree, pages: Record<string, number> = {}) {
  const { headerTemplate, footerTemplate } = printOptions(tree);
  const html = htmlDocument(tree, { pages: new Map(Object.entries(pages)), typeface });
  return { title: tree.title, html, headerTemplate, footerTemplate };
}
