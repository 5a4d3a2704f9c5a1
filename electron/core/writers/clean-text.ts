/* Text that any format can hold. Characters that XML forbids would make Word and Excel refuse the whole file,
   so each is shown as U+FFFD: the reader sees that something stood there. */

const replacement = '\uFFFD';

// Control characters but tab and line feed, halves of surrogate pairs, and the two non-characters XML names.
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Every kind of line break becomes `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(forbidden, replacement);
}

/** For places that hold one line: titles, headings, labels, sheet names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}
