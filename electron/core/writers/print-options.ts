import type { Language } from '@shared/domain/values';
import type { DocumentTree } from '../documents/tree';
import { cleanLine } from './clean-text';
import { escapeHtml } from './html-blocks';

const pageOf: Record<Language, [string, string]> = { da: ['Side', 'af'], en: ['Page', 'of'] };

/** What Electron's `printToPDF` is asked for: A4 by the style's own `@page`, tagged, with outline, header and footer. */
export function printOptions(tree: DocumentTree) {
  const [page, of] = pageOf[tree.language];
  const start = escapeHtml(cleanLine(tree.header));
  const end = escapeHtml(cleanLine(tree.headerEnd));
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: pageLine(
      'margin-top: 5mm; padding-bottom: 2.5mm; border-bottom: 0.5pt solid #c9c6bd',
      start,
      end,
    ),
    footerTemplate: pageLine(
      'margin-bottom: 4mm',
      escapeHtml(cleanLine(tree.organisation)),
      `${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span>`,
    ),
  };
}

/** Chromium sets these lines in a page of their own, without our style sheet, as wide as the paper. */
function pageLine(place: string, start: string, end: string): string {
  return (
    '<div style="box-sizing: border-box; width: 100%; padding: 0 24mm; ' +
    `font: 8.5pt Carlito, Calibri, Arial, sans-serif; color: #4b545b">` +
    `<div style="display: flex; justify-content: space-between; ${place}">` +
    `<span>${start}</span><span>${end}</span></div></div>`
  );
}
