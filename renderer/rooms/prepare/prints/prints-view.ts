/** What can be printed from here, and how. Pure. */
import type { ExportWhat } from '@shared/contract/files';
import type { Words } from '@shared/words/index';
import type { IconName } from '@renderer/ui/icon-paths';

const documents = ['agenda', 'runsheet'] as const;
const hows = ['print', 'docx', 'pdf'] as const;

type Print = {
  key: string;
  of: (typeof documents)[number];
  how: (typeof hows)[number];
  /** In a menu under the document's name. */
  label: string;
  /** Standing alone. */
  name: string;
  icon: IconName;
  what: ExportWhat;
};

export function printsOf(id: string, { agenda: { prints }, files }: Words): Print[] {
  return documents.flatMap((of) =>
    hows.map((how): Print => {
      // What goes to paper is laid out as the PDF is.
      const format = how === 'print' ? 'pdf' : how;
      return {
        key: `${of}-${how}`,
        of,
        how,
        label: how === 'print' ? files.print : prints.saveAs(files.formats[how]),
        name: how === 'print' ? prints.printOf[of] : prints.saveOf[of](files.formats[how]),
        icon: how === 'print' ? 'printer' : 'document',
        what: { kind: 'workshop', id, format, document: of, options: { includeClosed: false } },
      };
    }),
  );
}
