import type { Language } from '@shared/domain/values';
import type { DocumentTree } from '../documents/tree';
import { cleanLine } from './clean-text';
import { escapeHtml } from './html-blocks';

const pageOf: Record<Language, [string, string]> = { da: ['Side', 'af'], en: ['Page', 'of'] };

/** What Electron's `printToPDF` is asked for: A4 by the style's own `@page`, tagged, with outline, header and footer. */
export function printOptions(tree: DocumentTree) {
  const [page, of] = pageOf[tree.language];
  const line =
    'box-sizing: border-box; width: 100%; padding: 0 24mm; display: flex; justify-content: space-between; ' +
    'font: 8.5pt Carlito, Calibri, Arial, sans-serif; color: #4b545b';
  const start = escapeHtml(cleanLine(tree.header));
  const end = escapeHtml(cleanLine(tree.headerEnd));
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${line}; margin-top: 5mm"><span>${start}</span><span>${end}</span></div>`,
    footerTemplate:
      `<div style="${line}; margin-bottom: 4mm"><span>${escapeHtml(cleanLine(tree.organisation))}</span>` +
      `<span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`,
  };
}
