import type { DocumentTree } from '../documents/tree';
import { documentToHtml } from './html-blocks';
import type { Part } from './html-blocks';

/** For the clipboard, to be pasted into an e-mail: no contents, no pages, the little formatting that mail keeps. */
export function htmlForMail(tree: DocumentTree): string {
  return documentToHtml(tree, {
    attributes: (part) => (styles[part] ? ` style="${styles[part]}"` : ''),
    isMail: true,
    pages: new Map(),
  });
}

const cell = 'padding: 3px 10px 3px 0; border-bottom: 1px solid #c9c6bd; vertical-align: top';

const styles: Partial<Record<Part, string>> = {
  document: 'font-family: Calibri, Arial, sans-serif; font-size: 11pt; color: #151b20',
  organisation: 'margin: 0; color: #4b545b',
  title: 'font-size: 18pt; margin: 0 0 12pt',
  heading: 'font-size: 12pt; margin: 14pt 0 4pt',
  paragraph: 'margin: 0 0 6pt',
  fact: 'margin: 0 0 2pt',
  list: 'margin: 0 0 6pt',
  table: 'border-collapse: collapse; width: 100%; margin: 6pt 0 12pt',
  caption: 'text-align: left; font-weight: bold',
  'head-cell': 'padding: 3px 10px 3px 0; border-bottom: 1px solid #151b20; text-align: left',
  cell,
  'end-cell': `${cell}; text-align: right`,
  quote: 'margin: 6pt 0; padding-left: 10pt; border-left: 2px solid #151b20',
  source: 'color: #4b545b',
};
