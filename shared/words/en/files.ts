import type { files as danish } from '../da/files';

export const files: typeof danish = {
  formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  print: 'Print',
  printing: 'Getting ready to print',
  saving: (format) => `Saving as ${format}`,
  saved: (file) => `Saved: ${file}`,
  open: 'Open',
  showInFolder: 'Show in folder',
};
