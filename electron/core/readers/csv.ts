import { splitRows, limits } from './rows';
import type { TextTable } from './rows';
import { separatorOf } from './separator';
import { readText } from './text-file';

/** A text table as another program has written it, in whatever encoding and with whatever separator it likes. */
export function readCsv(bytes: Uint8Array): TextTable {
  if (bytes.byteLength > limits.bytes)
    return { refusal: { code: 'tooLarge', bytes: bytes.byteLength, most: limits.bytes } };
  const file = readText(bytes);
  if ('looksLike' in file) return { refusal: { code: 'notATable', looksLike: file.looksLike } };
  // The line by which Excel is told the separator is not a row, and Ctrl+Z is how DOS ended a file.
  const told = /^sep=([;,\t|])\r?\n/i.exec(file.text);
  const text = file.text.slice(told?.[0].length ?? 0).replace(/\u001A+$/, '');
  if (text.trim() === '') return { refusal: { code: 'noRows' } };
  return splitRows(text, told?.[1] ?? separatorOf(text));
}
