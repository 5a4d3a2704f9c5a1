import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Language } from '@shared/domain/values';
import type { DocumentTree } from '../documents/tree';
import { cleanLine } from './clean-text';
import { docxBlocks } from './docx-blocks';
import { hairRule, numbering, page, styles } from './docx-style';
import { escapeHtml } from './html-blocks';
import { plainText } from './text';
import { withoutZipTimes } from './zip-times';

/** Some fifteen pages. Laying out more would hold up the core for a second, so longer contents have no page numbers. */
const mostLaidOut = { blocks: 400, signs: 40_000 };

/** The same tree gives the same bytes: no author, no time, nothing that counts from one document to the next. */
export async function docx(tree: DocumentTree): Promise<Uint8Array> {
  const { blocks, signs } = mostLaidOut;
  const hasPageNumbers = tree.blocks.length <= blocks && plainText(tree).length <= signs;
  const file = new Document({
    title: cleanLine(tree.title),
    styles: styles(tree.language),
    numbering,
    // The layout knows Calibri; a sign it has no width for (an emoji) is guessed rather than the rest left blank.
    ...(hasPageNumbers && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [pageHead(tree)] }) },
        footers: { default: new Footer({ children: [pageFoot(tree)] }) },
        children: docxBlocks(tree, hasPageNumbers),
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(tree) };
  const bytes = await Packer.pack(file, 'uint8array', undefined, [properties]);
  return withoutZipTimes(bytes);
}

function pageHead({ header, headerEnd }: DocumentTree): Paragraph {
  return new Paragraph({
    style: 'PageLine',
    border: { bottom: { ...hairRule, space: 4 } },
    children: [new TextRun(cleanLine(header)), new TextRun({ children: [new Tab(), cleanLine(headerEnd)] })],
  });
}

const pageOf: Record<Language, [string, string]> = { da: ['Side ', ' af '], en: ['Page ', ' of '] };

function pageFoot({ organisation, language }: DocumentTree): Paragraph {
  const [before, between] = pageOf[language];
  return new Paragraph({
    style: 'PageLine',
    children: [
      new TextRun(cleanLine(organisation)),
      new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
    ],
  });
}

/** The library's own names an author and the hour of writing. */
function coreProperties({ title, language }: DocumentTree): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeHtml(cleanLine(title))}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
