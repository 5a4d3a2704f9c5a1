import type { ExportWhat } from '@shared/contract/files';
import { dayOf, wallClock } from '@shared/domain/time';
import { wordsIn } from '@shared/words/index';
import { need } from '../services/find';
import type { ReadContext } from '../services/context';

type Reader = Pick<ReadContext, 'records' | 'language' | 'timeZone' | 'now'>;

/** A file system takes 255 bytes in a name; this leaves room for the words around the title. */
const longestTitle = 150;

/** The name to propose: »Referat 2027-03-09 Trygge veje.docx«, so that a folder sorts by meeting. */
export function fileName(context: Reader, what: ExportWhat): string {
  if (what.kind === 'catalogue') {
    const { fileNames } = wordsIn[context.language].documents;
    const today = dayOf(wallClock(context.now(), context.timeZone));
    return `${fileNames.catalogue} ${today}.${what.format}`;
  }
  const { title, plannedStart, language } = need(context, 'workshop', what.id);
  const { fileNames } = wordsIn[language].documents;
  const named = (kind: string, extension: string) =>
    `${[kind, dayOf(plannedStart), safe(title)].filter((part) => part !== '').join(' ')}.${extension}`;
  switch (what.format) {
    case 'json':
      return named(fileNames.workshop, 'samskab.json');
    case 'docx':
    case 'pdf':
      return named(fileNames[what.document ?? 'minutes'], what.format);
    case 'xlsx':
    case 'csv':
      return named(fileNames.notes, what.format);
  }
}

/** Without what Windows forbids in a name, and without invisible signs that could disguise the file's ending. */
function safe(title: string): string {
  const plain = title.replace(/[<>:"/\\|?*\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ').replace(/\s+/gu, ' ').trim(); // prettier-ignore
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(plain)) {
    if (Buffer.byteLength(short + segment) > longestTitle) break;
    short += segment;
  }
  return short.replace(/[. ]+$/, '');
}
