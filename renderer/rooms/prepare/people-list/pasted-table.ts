/** A list as a spreadsheet, an e-mail or a text hands it over when it is pasted. Pure. */

/** Rows of cells; null where it is no list but the words of one line. */
export function tableIn(pasted: string): string[][] | null {
  const lines = pasted.split(/\r\n|\r|\n|\u2028/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const between = ['\t', ';', ','].find((sign) => lines.some((line) => line.includes(sign))) ?? '\t';
  return lines.map((line) => line.split(between).map((cell) => cell.trim()));
}
