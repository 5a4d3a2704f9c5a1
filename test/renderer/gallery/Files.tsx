import type { DocumentTree } from '@shared/domain/document';
import { DocumentView } from '@renderer/ui/document/DocumentView';
import { FileOutcome } from '@renderer/ui/feedback/FileOutcome';
import { Shown } from './Shown';
import styles from './gallery.module.css';

/** What leaves the app: a file on its way, saved or refused, and the document it holds. */
export const Files = () => (
  <section aria-label="Filer og dokumenter" className={styles.wide}>
    <Shown name="En fil, der gemmes">
      <FileOutcome {...outcome} doing={{ label: 'Gemmer som PDF: stiller siderne op', since, onCancel }} />
      <FileOutcome {...outcome} saved="Gemt: Referat 09.03.2027.docx" />
      <FileOutcome {...outcome} cancelled="Annulleret. Der er ikke gemt nogen fil." />
      <FileOutcome {...outcome} error="Der er ikke plads på disken. Vælg et andet sted, og gem igen." />
    </Shown>
    <Shown name="Dokument">
      <DocumentView tree={minutes} label="Referatet, som det ser ud nu" />
    </Shown>
  </section>
);

/** As if it had begun seven seconds before the page was opened. */
const since = Date.now() - 7_000;

const onCancel = () => undefined;

const outcome = {
  doing: null,
  saved: null,
  cancelled: null,
  error: null,
  cancelLabel: 'Annullér',
  openLabel: 'Åbn',
  showLabel: 'Vis i mappen',
  onOpen: () => undefined,
  onShow: () => undefined,
};

const said = (text: string) => [{ kind: 'text' as const, text }];

const minutes: DocumentTree = {
  title: 'Referat af 4. møde',
  language: 'da',
  header: 'Opgaveudvalget for fællesskaber',
  headerEnd: '9. marts 2027',
  organisation: 'Strandlev Kommune',
  blocks: [
    { kind: 'labelled', label: 'Mødetidspunkt', value: said('09.03.2027 kl. 17:00–19:56') },
    {
      kind: 'labelled',
      label: 'Mødeafholdelse',
      value: [{ kind: 'missing', text: 'Stedet mangler', inFiles: '' }],
    },
    { kind: 'contents', title: 'Indholdsfortegnelse', depth: 2 },
    { kind: 'heading', level: 2, text: '1. Status (Åben)', anchor: 'status' },
    { kind: 'paragraph', content: said('Grupperne fortalte, hvad de har prøvet siden sidst.') },
    { kind: 'heading', level: 3, text: 'Ad Hvad bider vi mærke i?', anchor: 'hvad' },
    {
      kind: 'list',
      isNumbered: false,
      items: [
        {
          content: [{ kind: 'strong', text: 'Vært' }, ...said(': en fast vært hver tirsdag')],
          lists: [{ kind: 'list', isNumbered: true, items: [{ content: said('under 20 år'), lists: [] }] }],
        },
        { content: said('Åbent køkken'), lists: [] },
      ],
    },
    { kind: 'quote', content: said('Maden først. Så taler man sammen.'), source: 'Gruppe B' },
    {
      kind: 'table',
      caption: 'Opfølgninger',
      columns: [
        { heading: 'Hvad', share: 3, align: 'start' },
        { heading: 'Senest', share: 1, align: 'end' },
      ],
      rows: [[said('Nøgleordning'), said('23.03.2027')]],
    },
  ],
};
