// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bullets, contents, documentTree, heading, labelled, missing, paragraph, quote, table } from '@electron/core/documents/tree'; // prettier-ignore
import { cleanLine, cleanText } from '@electron/core/writers/clean-text';
import { htmlDocument } from '@electron/core/writers/html';
import { htmlForMail } from '@electron/core/writers/html-mail';
import { plainText } from '@electron/core/writers/text';
import { sampleMinutes } from './sample';

const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;

test('a document stands alone: language, title, headings in order, and nothing that loads or runs', () => {
  const html = htmlDocument(sampleMinutes());
  expect(html).toContain('<html lang="da">');
  expect(html).toContain('<title>Referat af møde i Opgaveudvalget for Åbne Værksteder</title>');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('<h2 id="s-punkt-1" class="doc-heading">1 (Åben)');
  expect(html).toContain('<a href="#s-punkt-1">');
  expect(html).toContain('<th scope="col"');
  expect(html).toMatch(/<dt[^>]*>Mødetidspunkt<\/dt><dd[^>]*>09-03-2027 17:00<\/dd>/);
  expect(html).toContain('@page { size: A4;');
  expect(html).not.toMatch(/<script|<img|<link|http:|https:/);
});

test('page numbers stand in the contents when they are known', () => {
  const html = htmlDocument(sampleMinutes(), { pages: new Map([['s-punkt-2', 7]]) });
  expect(html).toMatch(/del 2<\/a> <span class="doc-contents-page">7<\/span>/);
});

test('what people typed is text everywhere, whatever it looks like', () => {
  const tree = documentTree(
    { title: attack, language: 'da', header: attack, organisation: attack },
    contents(attack),
    heading(2, attack, attack),
    labelled(attack, attack),
    paragraph(missing(attack, attack)),
    bullets(attack),
    quote(attack, attack),
    table({ caption: attack, columns: [{ heading: attack, share: 1, align: 'end' }], rows: [[attack]] }),
  );
  for (const html of [htmlDocument(tree), htmlForMail(tree)]) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(attack);
  }
});

test('files print what stands in the place of what is missing', () => {
  const tree = documentTree(
    { title: 'x', language: 'da' },
    paragraph('Hævet kl. ', missing('mangler', '____')),
  );
  expect(htmlDocument(tree)).toContain('Hævet kl. ____');
  expect(plainText(tree)).toContain('Hævet kl. ____');
});

test('the page has classes only, the e-mail inline styles only', () => {
  expect(htmlDocument(sampleMinutes())).not.toContain('style=');
  expect(htmlForMail(sampleMinutes())).not.toMatch(/class=|id=|href=/);
});

test('any text comes back from HTML as it was, line breaks and forbidden signs apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = htmlDocument(documentTree({ title: 'x', language: 'da' }, paragraph(`a${text}`)));
      const inner = /<p class="doc-paragraph">([^]*?)<\/p>/.exec(html)?.[1] ?? '';
      expect(unescape(inner)).toBe(cleanText(`a${text}`));
    }),
  );
});

test('headings with the same words get anchors of their own, and the same tree the same anchors', () => {
  const make = () =>
    documentTree(
      { title: 'x', language: 'da' },
      heading(2, 'Resumé'),
      heading(2, 'Resumé'),
      heading(2, '💡'),
    );
  const anchors = make().blocks.map((block) => (block.kind === 'heading' ? block.anchor : ''));
  expect(anchors).toEqual(['s-resume', 's-resume-2', 's']);
  expect(make()).toEqual(make());
});

test('plain text reads like a letter', () => {
  const text = plainText(
    documentTree(
      { title: 'Referat', language: 'da' },
      labelled('Sted', 'Pakhuset'),
      labelled('Tilstede', 'Asta'),
      heading(2, 'Punkt 1'),
      bullets('Velkomst', 'Pause'),
    ),
  );
  expect(text).toBe(
    'Referat\n=======\n\nSted: Pakhuset\nTilstede: Asta\n\nPunkt 1\n-------\n\n- Velkomst\n- Pause\n',
  );
  expect(cleanLine(' a\n\tb ')).toBe('a b');
});

function unescape(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replaceAll('<br>', '\n').replace(/&([^;]+);/g, (_, name: string) => signs[name] ?? '');
}
