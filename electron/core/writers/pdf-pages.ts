import { isRef, openPdf, UnreadablePdf } from './pdf-objects';
import type { PdfFile, PdfValue } from './pdf-objects';

/**
 * On which page, counted from 1, each anchor that something links to has landed. Chromium writes one named
 * destination for each of them, so a document can be printed once to learn the numbers and again with them.
 */
export function pagesOfAnchors(pdf: Uint8Array): Map<string, number> {
  const file = openPdf(pdf);
  const root = file.resolve(file.trailer.get('Root'));
  if (!(root instanceof Map)) throw new UnreadablePdf('no catalog');
  const numbers = pageNumbers(file, root.get('Pages'));
  const pages = new Map<string, number>();
  const named = file.resolve(root.get('Dests'));
  if (!(named instanceof Map)) return pages;
  for (const [anchor, value] of named) {
    const page = pageOf(file, value);
    const number = page === undefined ? undefined : numbers.get(page);
    if (number !== undefined) pages.set(anchor, number);
  }
  return pages;
}

/** A destination is `[page /XYZ left top zoom]`, bare or as the `/D` of a dictionary. */
function pageOf(file: PdfFile, value: PdfValue): number | undefined {
  const target = file.resolve(value);
  const place = target instanceof Map ? file.resolve(target.get('D')) : target;
  const page = Array.isArray(place) ? place[0] : undefined;
  return page !== undefined && isRef(page) ? page.ref : undefined;
}

/** Object number of each page to its page number: the leaves of the page tree from left to right. */
function pageNumbers(file: PdfFile, pages: PdfValue | undefined): Map<number, number> {
  const numbers = new Map<number, number>();
  const walk = (node: PdfValue | undefined, depth: number) => {
    const value = file.resolve(node);
    if (!(value instanceof Map) || depth > 50) throw new UnreadablePdf('odd page tree');
    const kids = file.resolve(value.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) walk(kid, depth + 1);
    else if (node !== undefined && isRef(node)) numbers.set(node.ref, numbers.size + 1);
  };
  walk(pages, 0);
  return numbers;
}
