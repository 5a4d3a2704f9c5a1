import type { files as danish } from '../da/files';

export const files: typeof danish = {
  formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  print: 'Print',
  printing: 'Getting ready to print',
  saving: (format, step) => `Saving as ${format}: ${step}`,
  steps: {
    collecting: 'gathering the content',
    layingOut: 'laying out the pages',
    numbering: 'numbering the contents',
    writing: 'writing the file',
  },
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was saved.',
  saved: (file) => `Saved: ${file}`,
  open: 'Open',
  showInFolder: 'Show in folder',
};
