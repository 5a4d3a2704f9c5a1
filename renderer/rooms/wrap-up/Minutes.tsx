import { useState } from 'react';
import { workshopParts } from '@shared/domain/records';
import type { ExportWhat } from '@shared/contract/files';
import { native } from '@renderer/data/bridge';
import { outcomeOf, useExporting } from '@renderer/data/exporting';
import { useQuery } from '@renderer/data/query';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { DocumentView } from '@renderer/ui/document/DocumentView';
import { FileOutcome } from '@renderer/ui/feedback/FileOutcome';
import { showMessage } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Side } from '@renderer/ui/layout/Side';
import { State } from '@renderer/ui/State';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRoomAct } from '@renderer/ui/useRoomAct';
import styles from './wrap-up.module.css';

const kindsInMinutes = ['workshop', 'committee', 'setting', ...workshopParts] as const;

type MinutesProps = {
  /** So many texts are written and not saved. */
  unsaved: number;
  onShowUnsaved: () => void;
};

/** The minutes as a page that follows every correction, and the ways they leave the house. */
export function Minutes({ unsaved, onShowUnsaved }: MinutesProps) {
  const { wrapUp: words, files } = useWords();
  const { id: workshopId } = useWorkshop();
  const [includeClosed, setIncludeClosed] = useState(false);
  const options = { includeClosed };
  const { data, error } = useQuery('minutes.preview', { workshopId, options }, kindsInMinutes);
  const out = useMinutesOut(workshopId, includeClosed);
  return (
    <Side label={words.document} isFlush ground="sunken">
      <div className={styles.document}>
        <Bar {...{ includeClosed, workshopId }} onIncludeClosed={setIncludeClosed} onPrint={out.print} />
        <div className={styles.desk} tabIndex={0} role="group" aria-label={words.page}>
          <Refusal text={error} />
          {data !== null && <DocumentView tree={data.tree} label={data.tree.title} />}
        </div>
        <div>
          {unsaved > 0 && <NotIn count={unsaved} onShow={onShowUnsaved} />}
          <FileOutcome {...outcomeOf(out.exporting, files)} />
          <Formats save={out.save} />
        </div>
      </div>
    </Side>
  );
}

type Save = (format: ExportWhat['format']) => () => void;

function useMinutesOut(id: string, includeClosed: boolean) {
  const { wrapUp: words, files } = useWords();
  const exporting = useExporting();
  const what = (format: ExportWhat['format']): ExportWhat => ({
    kind: 'workshop',
    id,
    format,
    options: { includeClosed },
  });
  const save: Save = (format) => () => exporting.save(what(format));
  const print = () => exporting.print(what('pdf'));
  useRoomAct({ export: save('docx'), print });
  useHotkeys([
    { keys: ['Ctrl', 'S'], label: words.saveMinutes, run: save('docx') },
    { keys: ['Ctrl', 'P'], label: files.print, run: print },
  ]);
  return { exporting, save, print };
}

type BarProps = {
  workshopId: string;
  includeClosed: boolean;
  onIncludeClosed: (isOn: boolean) => void;
  onPrint: () => void;
};

function Bar({ workshopId, includeClosed, onIncludeClosed, onPrint }: BarProps) {
  const { wrapUp: words, files } = useWords();
  const hasClosed = useRecords('agendaItem').some(({ isOpen }) => !isOpen);
  const { run, error } = useAction(async () => {
    await native('copyMinutes', { workshopId, includeClosed });
    showMessage({ text: words.copied });
  });
  return (
    <div className={styles.bar}>
      <h2 className="grow">{words.document}</h2>
      {hasClosed && (
        <Checkbox isChecked={includeClosed} onChange={onIncludeClosed}>
          {words.includeClosed}
        </Checkbox>
      )}
      <Button tone="quiet" size="small" icon="mail" onPress={() => void run()}>
        {words.copy}
      </Button>
      <Button tone="quiet" size="small" icon="printer" aria-keyshortcuts="Control+P" onPress={onPrint}>
        {files.print}
      </Button>
      <Refusal text={error} />
    </div>
  );
}

/** Said where the files are made, too: the meeting may be over before anybody reads the list. */
function NotIn({ count, onShow }: { count: number; onShow: () => void }) {
  const { unsaved: words } = useWords().wrapUp;
  return (
    <div className={styles.notIn}>
      <State tone="warn" icon="warn" className="grow">
        {words.notIn(count)}
      </State>
      <Button size="small" onPress={onShow}>
        {words.show}
      </Button>
    </div>
  );
}

function Formats({ save }: { save: Save }) {
  const { wrapUp: words, files } = useWords();
  return (
    <ButtonRow className={styles.exports}>
      <Button tone="primary" icon="document" keys={['Ctrl', 'S']} data-next="" onPress={save('docx')}>
        {words.saveWord}
      </Button>
      <Button onPress={save('pdf')}>{files.formats.pdf}</Button>
      <Button onPress={save('xlsx')}>{words.notesAsExcel}</Button>
      <MenuButton
        label={words.more}
        items={[
          { id: 'csv', label: words.notesAsCsv, icon: 'file', onPress: save('csv') },
          { id: 'json', label: words.wholeWorkshop, icon: 'file', onPress: save('json') },
        ]}
      />
    </ButtonRow>
  );
}
