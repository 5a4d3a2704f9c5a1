import { expect, test } from 'vitest';
import { UnreadablePdf } from '@electron/core/writers/pdf-objects';
import { pagesOfAnchors } from '@electron/core/writers/pdf-pages';
import { printOptions } from '@electron/core/writers/print-options';
import { sampleMinutes } from './sample';
import { pdfOf } from './small-pdf';

test('each anchor is found on its page, through a page tree of any depth', () => {
  const pdf = pdfOf({
    1: '<</Type /Catalog /Pages 2 0 R /Dests 7 0 R /Lang (da\\)x)>>',
    2: '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 3>>',
    3: '<</Type /Page /Parent 2 0 R>>',
    4: '<</Type /Pages /Kids [5 0 R 6 0 R]>>',
    5: '<</Type /Page /Contents 9 0 R>>',
    6: '<</Type /Page>>',
    7: '<</s-punkt-1 [3 0 R /XYZ 0 800.5 0] /s-punkt-2 8 0 R /s-bil#61g <</D [6 0 R /Fit]>> /gone [99 0 R /Fit]>>',
    8: '[5 0 R /XYZ null -12 0]',
    9: '<</Length 20>>\nstream\n7 0 obj <</a [3 0 R\nendstream',
  });
  const pages = pagesOfAnchors(pdf);
  expect([...pages]).toEqual([['s-punkt-1', 1], ['s-punkt-2', 2], ['s-bilag', 3]]); // prettier-ignore
});

test('a document that nothing links into has no anchors', () => {
  const pages = { 1: '<</Pages 2 0 R>>', 2: '<</Kids [3 0 R]>>', 3: '<</Type /Page>>' };
  expect(pagesOfAnchors(pdfOf(pages)).size).toBe(0);
});

test('what is not a PDF of this kind is said to be unreadable, not read wrongly', () => {
  const whole = pdfOf({ 1: '<</Pages 2 0 R>>', 2: '<</Kids [2 0 R]>>' });
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'),
    whole,
    whole.subarray(9),
  ])
    expect(() => pagesOfAnchors(bytes)).toThrow(UnreadablePdf);
});

test('header and footer are text in the document’s language', () => {
  const options = printOptions({ ...sampleMinutes(), header: '<b>x</b>', language: 'en' });
  expect(options.headerTemplate).toContain('&lt;b&gt;x&lt;/b&gt;');
  expect(options.footerTemplate).toContain('Page <span class="pageNumber"></span> of ');
  expect(options).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true });
});
