/* The printed page: one column, one edge, hairlines instead of boxes. Sizes in points, since it ends on paper.
   The colours are the `--page-…` tokens of the app's light theme, written out because the file stands alone. */

export interface Typeface {
  upright: Uint8Array;
  italic: Uint8Array;
}

export function pageStyle(typeface: Typeface | undefined): string {
  return `${typeface ? fontFaces(typeface) : ''}${style}`;
}

/** Embedded, so that the same document looks alike on every machine. The files are WOFF2 with variable weight. */
function fontFaces({ upright, italic }: Typeface): string {
  const face = (shape: string, bytes: Uint8Array) =>
    `@font-face { font-family: "Document"; font-style: ${shape}; font-weight: 200 800; ` +
    `src: url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2"); }\n`;
  return face('normal', upright) + face('italic', italic);
}

const style = `@page { size: A4; margin: 26mm 24mm 24mm; }
html { font: 10.5pt/1.45 "Document", "Atkinson Hyperlegible Next", Calibri, Carlito, "Segoe UI", Arial, sans-serif; color: #151b20; }
body { margin: 0; }
.doc { overflow-wrap: break-word; hyphens: manual; }
.doc-organisation { margin: 0 0 3pt; font-size: 9.5pt; color: #4b545b; }
.doc-title { margin: 0 0 16pt; font-size: 21pt; line-height: 1.15; font-weight: 680; letter-spacing: -0.01em; text-wrap: balance; }
.doc-heading { line-height: 1.25; font-weight: 680; break-after: avoid; break-inside: avoid; margin: 0; }
h2.doc-heading { margin: 24pt 0 6pt; font-size: 14.5pt; }
h3.doc-heading { margin: 16pt 0 4pt; font-size: 12pt; }
h4.doc-heading { margin: 13pt 0 3pt; font-size: 11pt; }
h5.doc-heading { margin: 10pt 0 2pt; font-size: 10.5pt; font-weight: 600; }
h6.doc-heading { margin: 8pt 0 2pt; font-size: 10.5pt; font-weight: 600; color: #4b545b; }
.doc-paragraph { margin: 0 0 6pt; orphans: 2; widows: 2; }
.doc-facts { margin: 0 0 14pt; padding: 7pt 0; border-top: 1pt solid #151b20; border-bottom: 0.5pt solid #c9c6bd; }
.doc-fact { display: grid; grid-template-columns: 9.5em 1fr; column-gap: 1em; margin: 0; padding: 1.5pt 0; }
.doc-heading + .doc-facts { padding: 0; border: 0; margin-bottom: 6pt; }
.doc-fact-label { color: #4b545b; }
.doc-fact-value { margin: 0; font-feature-settings: "tnum"; }
.doc-list { margin: 0 0 6pt; padding-left: 1.4em; }
.doc-list .doc-list { margin: 2pt 0 0; }
.doc-item { margin: 0 0 2.5pt; break-inside: avoid-page; }
.doc-item:first-child { break-after: avoid-page; }
.doc-item:last-child { break-before: avoid-page; }
.doc-item::marker { color: #4b545b; }
.doc-table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 6pt 0 12pt; }
.doc-caption { text-align: left; font-weight: 600; margin-bottom: 3pt; break-after: avoid; }
.doc-head-cell { padding: 3pt 8pt 3pt 0; border-bottom: 1pt solid #151b20; font-size: 9.5pt; font-weight: 600; color: #4b545b; text-align: left; vertical-align: bottom; }
.doc-head-cell[align="right"] { text-align: right; }
.doc-cell, .doc-end-cell { padding: 3.5pt 8pt 3.5pt 0; border-bottom: 0.5pt solid #c9c6bd; vertical-align: top; font-feature-settings: "tnum"; }
.doc-table tr > :last-child { padding-right: 0; }
.doc-table tr { break-inside: avoid; }
.doc-end-cell { text-align: right; }
.doc-quote { margin: 6pt 0 8pt; padding: 0 0 0 10pt; border-left: 1pt solid #151b20; }
.doc-source { font-size: 9.5pt; color: #4b545b; }
.doc-contents { margin: 18pt 0 0; }
.doc-contents-title { margin: 0 0 5pt; padding-bottom: 3pt; border-bottom: 1pt solid #151b20; font-size: 12pt; font-weight: 680; }
.doc-contents ol { margin: 0; padding: 0; list-style: none; }
.doc-contents-row { display: grid; grid-template-columns: 1fr 2.5em; align-items: end; padding: 1pt 0; break-inside: avoid; }
.doc-contents-row[data-level="2"] { padding-top: 3pt; }
.doc-contents-row a { color: inherit; text-decoration: none; }
.doc-contents-row[data-level="3"] a { padding-left: 1.4em; }
.doc-contents-row[data-level="4"] a { padding-left: 2.8em; }
.doc-contents-row[data-level="5"] a, .doc-contents-row[data-level="6"] a { padding-left: 4.2em; }
.doc-contents-page { text-align: right; font-feature-settings: "tnum"; }
.doc-page-break { break-after: page; }
.doc-page-break + .doc-heading { margin-top: 0; }
@media screen {
  html { background: #f5f4f0; }
  body { box-sizing: border-box; max-width: 210mm; margin: 8mm auto; padding: 22mm 24mm; background: #fff; border: 1px solid #c9c6bd; }
  .doc-contents-row a:hover { text-decoration: underline; }
}
@media screen and (max-width: 210mm) { body { margin: 0; padding: 8mm; border: 0; } }
`;
