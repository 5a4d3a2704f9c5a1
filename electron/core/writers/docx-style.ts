import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, TabStopType } from 'docx';
import type { INumberingOptions, IParagraphOptions, IStylesOptions } from 'docx';
import type { Language } from '@shared/domain/values';

/* Measures are Word's: twips (1/20 point) for lengths, half points for type. */

const mm = 56.7;
const point = 20;

export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: Math.round(27 * mm), bottom: Math.round(24 * mm), left: Math.round(24 * mm), right: Math.round(24 * mm), header: 680, footer: 624 },
}; // prettier-ignore

export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** Where the values of labelled lines stand. */
const factIndent = Math.round(42 * mm);

const ink = '151B20';
const ink2 = '4B545B';
const hairline = 'C9C6BD';

export const inkRule = { style: BorderStyle.SINGLE, size: 8, color: ink, space: 3 };
export const hairRule = { style: BorderStyle.SINGLE, size: 4, color: hairline, space: 1 };

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** 240 is single spacing. LibreOffice reads a height without its rule as exact. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number, color = ink) => ({
  run: { size, bold: true, color, font: 'Calibri' },
  paragraph: { spacing: { before: before * point, after: after * point }, keepNext: true, keepLines: true },
});

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];

const paragraphStyle = (
  id: string,
  name: string,
  run: Style['run'],
  paragraph: Style['paragraph'] & Pick<IParagraphOptions, 'tabStops'>,
): Style => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, ...(run && { run }) });

const contentsRow = (level: number) =>
  paragraphStyle(`TOC${level}`, `toc ${level}`, undefined, {
    indent: { left: (level - 1) * 280 },
    spacing: { before: level === 1 ? 3 * point : 0, after: 2 * point },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: 'dot' }],
  });

export function styles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, color: ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: 6 * point, ...lines(288) } },
      },
      title: {
        run: { size: 42, bold: true, color: ink, font: 'Calibri' },
        paragraph: {
          spacing: { after: 10 * point, ...lines(252) },
          border: { bottom: { ...inkRule, space: 8 } },
          keepNext: true,
        },
      },
      heading1: heading(29, 22, 6),
      heading2: heading(24, 15, 4),
      heading3: heading(22, 12, 3),
      heading4: heading(21, 10, 2),
      heading5: heading(21, 8, 2, ink2),
      listParagraph: { paragraph: { spacing: { after: 2.5 * point } } },
      caption: { run: { bold: true, size: 21 }, paragraph: { spacing: { before: 6 * point, after: 3 * point }, keepNext: true } },
      hyperlink: { run: { color: ink } },
    },
    paragraphStyles: [
      paragraphStyle('Organisation', 'Organisation', { size: 19, color: ink2 }, { spacing: { after: 2 * point } }),
      paragraphStyle('Facts', 'Facts', undefined, {
        indent: { left: factIndent, hanging: factIndent },
        spacing: { after: 3 * point },
        tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
      }),
      paragraphStyle('ContentsTitle', 'Contents title', { size: 24, bold: true }, {
        spacing: { before: 18 * point, after: 5 * point },
        border: { bottom: inkRule },
        keepNext: true,
      }),
      contentsRow(1),
      contentsRow(2),
      contentsRow(3),
      contentsRow(4),
      contentsRow(5),
      paragraphStyle('Quote', 'Quote', undefined, { indent: { left: 240 }, spacing: { after: 4 * point } }),
      paragraphStyle('TableHead', 'Table head', { size: 19, bold: true, color: ink2 }, { spacing: { after: 0 }, keepNext: true }),
      paragraphStyle('TableCell', 'Table cell', undefined, { spacing: { after: 0, ...lines(264) } }),
      paragraphStyle('TableEnd', 'Table end', { size: 8 }, { spacing: { after: 0, ...lines(160) } }),
      paragraphStyle('PageLine', 'Page line', { size: 17, color: ink2 }, {
        spacing: { after: 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      }),
    ],
  }; // prettier-ignore
}

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const signs = ['•', '–', '·'];

export const deepestListLevel = depths.length - 1;

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: depths.map((level) => listLevel(level, LevelFormat.BULLET, signs[level % 3] ?? '•')) },
    { reference: 'numbers', levels: depths.map((level) => listLevel(level, LevelFormat.DECIMAL, `%${level + 1}.`)) },
  ],
}; // prettier-ignore

function listLevel(level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: 340 * (level + 1), hanging: 340 };
  return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
