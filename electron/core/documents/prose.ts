import { bullets, numbered, paragraph, type Block } from './tree';

/** Running text as somebody typed it: blank lines part paragraphs, and lines that look like a list are one. */
export function prose(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => paragraphOrList(part.split('\n').filter((line) => line.trim() !== '')));
}

const bullet = /^\s*[-–•*]\s+/;
const number = /^\s*(\d{1,2})[.)]\s+/;

/** A list may follow its opening line without a blank one between. */
function paragraphOrList(lines: readonly string[]): Block[] {
  const start = lines.findIndex((line, at) => bullet.test(line) || isNumbered(lines.slice(at)));
  if (start === -1) return textOf(lines);
  const rest = lines.slice(start);
  const isBulleted = bullet.test(rest[0] ?? '');
  const length = isBulleted ? leading(rest, (line) => bullet.test(line)) : leading(rest, isNextOf());
  const mark = isBulleted ? bullet : number;
  const items = rest.slice(0, length).map((line) => line.replace(mark, '').trim());
  const list = isBulleted ? bullets(...items) : numbered(...items);
  return [...textOf(lines.slice(0, start)), list, ...paragraphOrList(rest.slice(length))];
}

/** Counted from 1 and at least to 2: »21. november« alone begins a sentence, not a list. */
const isNumbered = (lines: readonly string[]): boolean => leading(lines, isNextOf()) >= 2;

function isNextOf(): (line: string) => boolean {
  let expected = 1;
  return (line) => Number(number.exec(line)?.[1]) === expected++;
}

function leading(lines: readonly string[], belongs: (line: string) => boolean): number {
  const end = lines.findIndex((line) => !belongs(line));
  return end === -1 ? lines.length : end;
}

const textOf = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [paragraph(lines.map((line) => line.trim()).join('\n'))];
