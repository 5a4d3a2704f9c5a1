/** Getting files out, wherever it is done. */
export const files = {
  formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  print: 'Udskriv',
  printing: 'Gør klar til udskrift',
  saving: (format: string, step: string) => `Gemmer som ${format}: ${step}`,
  /** What is being done, behind a colon. */
  steps: {
    collecting: 'samler indholdet',
    layingOut: 'stiller siderne op',
    numbering: 'sætter sidetal i indholdsfortegnelsen',
    writing: 'skriver filen',
  },
  cancel: 'Annullér',
  cancelled: 'Annulleret. Der er ikke gemt nogen fil.',
  saved: (file: string) => `Gemt: ${file}`,
  open: 'Åbn',
  showInFolder: 'Vis i mappen',
};
