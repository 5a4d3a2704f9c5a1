/* As much of XML as spreadsheets use: elements, attributes, text. Nothing is declared, nothing is fetched. */

export class UnreadableXml extends Error {}

export type Attributes = Readonly<Record<string, string>>;

type XmlEvent =
  | { kind: 'open'; name: string; attributes: Attributes }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Names without their prefix: who writes `x:row` means `row`. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const end = open === -1 ? xml.length : open;
    if (end > at) yield { kind: 'text', text: decoded(xml.slice(at, end)) };
    if (open === -1) return;
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith('<!', open)) throw new UnreadableXml('a declaration');
    else {
      at = after(xml, '>', open);
      yield* element(xml.slice(open + 1, at - 1));
    }
  }
}

function* element(inside: string): Generator<XmlEvent> {
  if (inside.startsWith('/')) {
    yield { kind: 'close', name: bare(inside.slice(1).trim()) };
    return;
  }
  const isEmpty = inside.endsWith('/');
  const name = bare(/^[^\s/]+/.exec(inside)?.[0] ?? '');
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of inside.matchAll(attribute))
    attributes[bare(key)] = decoded(double ?? single ?? '');
  yield { kind: 'open', name, attributes };
  if (isEmpty) yield { kind: 'close', name };
}

function after(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  if (found === -1) throw new UnreadableXml('cut off');
  return found + sign.length;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal ?? NaN) : Number.parseInt(hex, 16);
      if (Number.isNaN(code)) return signs[String(name)] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
