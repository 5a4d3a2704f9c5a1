/** The words on each page of a PDF that Chromium has printed. Its fonts carry which character each of their codes is. */
import { inflateSync } from 'node:zlib';

type Font = ReadonlyMap<string, string>;

export function pageTexts(pdf: Buffer): string[] {
  const objects = objectsIn(pdf);
  const source = (ref: string | undefined) => objects.get(ref ?? '') ?? '';
  const fonts = new Map<string, Font>();
  const fontOf = (ref: string): Font => {
    const known = fonts.get(ref);
    if (known) return known;
    const made = charactersOf(source(/\/ToUnicode (\d+) 0 R/.exec(source(ref))?.[1]));
    fonts.set(ref, made);
    return made;
  };
  // The pages stand in the file in their order.
  const pages = [...objects.values()].filter((object) => /^<<\/Type \/Page\s/.test(object));
  return pages.map((page) => {
    const named = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', ref = '']) => [name, ref]),
    );
    return textOf(source(/\/Contents (\d+) 0 R/.exec(page)?.[1]), (name) => fontOf(named.get(name) ?? ''));
  });
}

/** Every object by its number: its dictionary, and what is packed behind it. */
function objectsIn(pdf: Buffer): Map<string, string> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const match of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('\nendobj', start);
    const stream = text.indexOf('stream\n', start);
    const dictionary = text.slice(start, Math.min(end, stream < 0 ? end : stream));
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? NaN);
    const isPacked =
      stream >= 0 && stream < end && dictionary.includes('/FlateDecode') && !Number.isNaN(length);
    const packed = pdf.subarray(stream + 'stream\n'.length, stream + 'stream\n'.length + length);
    objects.set(match[1] ?? '', dictionary + (isPacked ? inflateSync(packed).toString('latin1') : ''));
  }
  return objects;
}

/** A font's table: `<23> <004F>` is one code, `<5C> <5E> <006C>` several in a row. */
function charactersOf(table: string): Font {
  const characters = new Map<string, string>();
  const put = (code: number, width: number, character: number) =>
    characters.set(code.toString(16).toUpperCase().padStart(width, '0'), String.fromCodePoint(character));
  for (const [, first = '', last = first, to = ''] of table.matchAll(
    /^<([0-9A-F]+)>(?: <([0-9A-F]+)>)? <([0-9A-F]{4})>$/gm,
  )) {
    const begin = parseInt(first, 16);
    for (let code = begin; code <= parseInt(last, 16); code++)
      put(code, first.length, parseInt(to, 16) + code - begin);
  }
  return characters;
}

/** What is drawn, in the order of drawing, a line for each tagged piece. */
function textOf(drawing: string, fontNamed: (name: string) => Font): string {
  let font: Font = new Map();
  let text = '';
  // Characters in a shape of their own (figures of one width) are told beside the drawing instead.
  let isTold = false;
  const words = /\/(F\d+) [\d.]+ Tf|\/ActualText \(([^()\\]*)\)|<([0-9A-F]+)> Tj|(EMC)/g;
  for (const [, name, told, codes, isEnd] of drawing.matchAll(words)) {
    if (name !== undefined) font = fontNamed(name);
    else if (told !== undefined) text += told;
    else if (codes !== undefined && !isTold) text += charactersIn(codes, font);
    else if (isEnd !== undefined && !isTold) text += '\n';
    if (told !== undefined || isEnd !== undefined) isTold = told !== undefined;
  }
  return text;
}

function charactersIn(codes: string, font: Font): string {
  const [width = 2] = [...font.keys()].map(({ length }) => length);
  return (codes.match(new RegExp(`.{${String(width)}}`, 'g')) ?? [])
    .map((code) => font.get(code) ?? '�')
    .join('');
}
