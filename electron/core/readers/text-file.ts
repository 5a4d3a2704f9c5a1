import { isUtf8 } from 'node:buffer';

/** What somebody may have picked instead of a text file, by its first bytes. */
export type NotText = 'spreadsheet' | 'document' | 'pdf' | 'picture' | 'archive' | 'unknown';

export type TextFile = { text: string } | { looksLike: NotText };

/** UTF-8, UTF-16 with or without byte order mark, else Windows-1252, which Danish Excel has written for decades. */
export function readText(bytes: Uint8Array): TextFile {
  const looksLike = signatureOf(bytes);
  if (looksLike) return { looksLike };
  const text = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Tab, line breaks and the old end-of-file mark apart, text has no control characters; binary data has many.
  const strange = text.match(/[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/g)?.length ?? 0;
  return text.includes('\0') || strange * 100 > text.length ? { looksLike: 'unknown' } : { text };
}

function decode(bytes: Buffer): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return isUtf8(bytes) ? bytes.toString('utf8', 3) : windows1252(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return bytes.toString('utf16le', 2);
  if (startsWith(bytes, [0xfe, 0xff])) return bigEndian(bytes.subarray(2));
  const order = utf16Order(bytes);
  if (order) return order === 'le' ? bytes.toString('utf16le') : bigEndian(bytes);
  return isUtf8(bytes) ? bytes.toString('utf8') : windows1252(bytes);
} // prettier-ignore

/** Western text in UTF-16 has a zero as every other byte; which one tells the order. */
function utf16Order(bytes: Buffer): 'le' | 'be' | undefined {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 2 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even === 0) return 'le';
  return even > many && odd === 0 ? 'be' : undefined;
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** Where Windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9F]/g, (sign) => high[sign.charCodeAt(0) - 0x80] ?? sign);
}

const signatures: readonly [readonly number[], NotText][] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
];

function signatureOf(bytes: Uint8Array): NotText | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return packageKind(bytes);
  return signatures.find(([signature]) => startsWith(bytes, signature))?.[1];
}

/** Whether Excel would open it; the archive is not looked into yet. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook');
}

/** Word and Excel files are ZIP archives; the names of their parts stand in clear. */
function packageKind(bytes: Uint8Array): NotText {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes('xl/workbook') || names.includes('opendocument.spreadsheet')) return 'spreadsheet';
  return names.includes('word/document') || names.includes('opendocument.text') ? 'document' : 'archive';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
