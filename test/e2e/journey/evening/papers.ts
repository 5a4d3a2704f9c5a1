import { readFileSync } from 'node:fs';
import { unzip } from '../../../core/writers/unzip';
import { pageTexts } from '../../shell/pdf-text';

/** Without spaces: where a line breaks and a cell ends is the printer's affair. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, '');

export const wordsOfDocx = (path: string): string =>
  inOneLine((unzip(readFileSync(path)).get('word/document.xml') ?? '').replace(/<[^>]+>/g, ''));

export const wordsOfPdf = (path: string): string => inOneLine(pageTexts(readFileSync(path)).join(''));
