// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { bullets, contents, documentTree, heading, labelled, numbered, paragraph, quote, table } from '@electron/core/documents/tree'; // prettier-ignore
import type { DocumentTree } from '@electron/core/documents/tree';
import { docx } from '@electron/core/writers/docx';
import { sampleMinutes } from './sample';
import { unzip } from './unzip';

const partsOf = async (tree: DocumentTree) => unzip(await docx(tree));

afterEach(() => {
  vi.useRealTimers();
});

test('Word finds its own styles, the language, A4, a title and no author', async () => {
  const parts = await partsOf(sampleMinutes());
  const body = parts.get('word/document.xml') ?? '';
  expect(body).toContain('<w:pStyle w:val="Title"/>');
  expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,300}1 \(Åben\)/);
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
  const properties = parts.get('docProps/core.xml') ?? '';
  expect(properties).toContain('<dc:title>Referat af møde i Opgaveudvalget for Åbne Værksteder</dc:title>');
  expect(properties).not.toMatch(/creator|lastModifiedBy|created|modified/);
  expect((await partsOf({ ...sampleMinutes(), language: 'en' })).get('word/styles.xml')).toContain('"en-GB"');
});

test('the contents link to every heading and know its page, without making Word ask', async () => {
  const body = (await partsOf(sampleMinutes())).get('word/document.xml') ?? '';
  const bookmarks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name);
  const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
  expect(links.length).toBeGreaterThan(10);
  expect(bookmarks).toEqual(expect.arrayContaining(links));
  const pages = [...body.matchAll(/PAGEREF (\S+) \\h<\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
  expect(pages.map(([, name]) => name)).toEqual(links);
  expect(pages.at(0)?.[2]).toBe('2');
  expect(body).not.toContain('w:dirty');
});

test.each([
  ['many headings', Array.from({ length: 600 }, (_, at) => heading(2, `Idé ${at}`)), 600],
  ['much text', [heading(2, 'Idé'), paragraph('Lys på stien. '.repeat(4_000))], 1],
])(
  'a document of %s has links in its contents, without numbers that Word asks about',
  async (_what, blocks, links) => {
    const tree = documentTree({ title: 'x', language: 'da' }, contents('Ideer'), ...blocks);
    const body = (await partsOf(tree)).get('word/document.xml') ?? '';
    expect(body.match(/<w:hyperlink /g)).toHaveLength(links);
    expect(body).not.toMatch(/PAGEREF|w:dirty/);
  },
);

test('tables repeat their heading row on every page', async () => {
  const body = (await partsOf(sampleMinutes())).get('word/document.xml') ?? '';
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('the page number stands in the footer, in the document’s language', async () => {
  const foot = (tree: DocumentTree) => partsOf(tree).then((parts) => parts.get('word/footer1.xml') ?? '');
  expect((await foot(sampleMinutes())).replace(/<[^>]+>/g, '')).toContain('Side PAGE af NUMPAGES');
  expect((await foot({ ...sampleMinutes(), language: 'en' })).replace(/<[^>]+>/g, '')).toContain(
    'Page PAGE of',
  );
});

test('hostile text leaves every part well formed, with no field and no way out', async () => {
  const hostile = '\u0000\u0008\uD800\uFFFE\u202E </w:t><w:instrText>INCLUDEPICTURE "http://x.example"</w:instrText> {DDE cmd} &x; ]]>';
  const tree = documentTree(
    { title: hostile, language: 'da', header: hostile, headerEnd: hostile, organisation: hostile },
    contents(hostile),
    heading(2, hostile, hostile),
    labelled(hostile, hostile),
    paragraph(hostile),
    bullets(hostile),
    numbered(hostile),
    quote(hostile, hostile),
    table({ caption: hostile, columns: [{ heading: hostile, share: 1, align: 'start' }], rows: [[hostile]] }),
  );
  const parts = await partsOf(tree);
  for (const [name, text] of parts) {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.querySelector('parsererror'), name).toBeNull();
    expect(text, name).not.toContain('TargetMode="External"');
    const fields = [...parsed.getElementsByTagName('w:instrText')].map((field) => field.textContent.trim());
    expect(fields.filter((field) => !/^(PAGE|NUMPAGES|PAGEREF _s_[a-z0-9_]+ \\h)$/.test(field))).toEqual([]);
  }
  expect(parts.get('word/document.xml')).toContain('\uFFFD\uFFFD\uFFFD\uFFFD\u202E');
}); // prettier-ignore

test('the same tree gives the same bytes, whenever and after whatever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-09T18:00:00Z') });
  const first = await docx(sampleMinutes());
  vi.setSystemTime(new Date('2028-01-01T12:00:00Z'));
  await docx(documentTree({ title: 'Andet', language: 'en' }, heading(2, 'x'), bullets('y')));
  expect(Buffer.compare(Buffer.from(first), Buffer.from(await docx(sampleMinutes())))).toBe(0);
});
