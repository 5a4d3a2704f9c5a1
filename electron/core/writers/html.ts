import { createHash } from 'node:crypto';
import type { DocumentTree } from '../documents/tree';
import { cleanLine } from './clean-text';
import { documentToHtml, escapeHtml } from './html-blocks';
import type { Dress } from './html-blocks';
import { pageStyle } from './html-style';
import type { Typeface } from './html-style';

export interface HtmlOptions {
  /** From `pagesOfAnchors`, for the second print. */
  pages?: ReadonlyMap<string, number>;
  typeface?: Typeface;
}

/** A file of its own. Its policy lets nothing run and nothing load, whatever anybody typed into the document. */
export function htmlDocument(tree: DocumentTree, options: HtmlOptions = {}): string {
  const style = pageStyle(options.typeface);
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cleanLine(tree.title))}</title>
<style>${style}</style>
</head>
<body>
${documentToHtml(tree, page(options.pages ?? new Map()))}</body>
</html>
`;
}

const page = (pages: ReadonlyMap<string, number>): Dress => ({
  attributes: (part) => ` class="${part === 'document' ? 'doc' : `doc-${part}`}"`,
  isMail: false,
  pages,
});
