/* A spreadsheet that opens a CSV takes a cell for a formula by its first character, and formulas can fetch and send.
   So an apostrophe goes before every such start: at the beginning of a cell, also behind blanks, quotes and invisible
   characters, and right behind a separator or line break inside it, since a spreadsheet that expects another separator
   cuts the cell there. Phone numbers (`+45…`) and `-5` follow the same rule. Inside a cell a minus counts only before a
   letter, a figure or a bracket, without which it is no formula: `50,- kr.` is how Danes write a price.
   Reading takes the same apostrophes away, so that writing and reading is the identity. */

const formula = '[=+\\-@＝＋－＠]';
const formulaInside = '(?:[=+@＝＋＠]|[-－](?=[\\p{L}\\p{N}(]))';
const atStart = new RegExp(`^(?:'*[\\t\\r]|[\\s\\p{C}"']*${formula})`, 'u');
const inside = new RegExp(`([;,|\\t\\r\\n]"*)('*${formulaInside})`, 'gu');
const insideGuarded = new RegExp(`([;,|\\t\\r\\n]"*)'('*${formulaInside})`, 'gu');

export function guardFormula(text: string): string {
  const guarded = text.replace(inside, "$1'$2");
  return guarded !== text || atStart.test(text) ? `'${guarded}` : text;
}

/** Takes away what `guardFormula` put there and nothing else: other apostrophes are somebody's text. */
export function unguardFormula(text: string): string {
  if (!text.startsWith("'")) return text;
  const bare = text.slice(1).replace(insideGuarded, '$1$2');
  return guardFormula(bare) === text ? bare : text;
}
