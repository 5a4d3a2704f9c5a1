/** Getting files out, wherever it is done. */
export const files = {
  formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  print: 'Udskriv',
  printing: 'Gør klar til udskrift',
  saving: (format: string) => `Gemmer som ${format}`,
  saved: (file: string) => `Gemt: ${file}`,
  open: 'Åbn',
  showInFolder: 'Vis i mappen',
};
