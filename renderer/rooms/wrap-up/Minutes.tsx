import { useState } from 'react';
import { workshopParts } from '@shared/domain/records';
import type { ExportWhat } from '@shared/contract/files';
import { native } from '@renderer/data/bridge';
import { useExporting } from '@renderer/data/exporting';
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
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRoomAct } from '@renderer/ui/useRoomAct';
import styles from './wrap-up.module.css';

const kindsInMinutes = ['workshop', 'committee', 'setting', ...workshopParts] as const;

/** The minutes as a page that follows every correction, and the ways they leave the house. */
export function Minutes() {
  const { wrapUp: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const [includeClosed, setIncludeClosed] = useState(false);
  const options = { includeClosed };
  const { data, error } = useQuery('minutes.preview', { workshopId, options }, kindsInMinutes);
  return (
    <Side label={words.document} isFlush ground="sunken">
      <div className={styles.document}>
        <Bar includeClosed={includeClosed} onIncludeClosed={setIncludeClosed} />
        <div className={styles.desk} tabIndex={0} role="group" aria-label={words.page}>
          <Refusal text={error} />
          {data !== null && <DocumentView tree={data.tree} label={words.page} />}
        </div>
        <Exports workshopId={workshopId} includeClosed={includeClosed} />
      </div>
    </Side>
  );
}

type BarProps = { includeClosed: boolean; onIncludeClosed: (isOn: boolean) => void };

function Bar({ includeClosed, onIncludeClosed }: BarProps) {
  const { wrapUp: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const hasClosed = useRecords('agendaItem').some(({ isOpen }) => !isOpen);
  const { run, error } = useAction(async () => {
    await native('copyMinutes', { workshopId, includeClosed });
    showMessage({ text: words.copied });
  });
  return (
    <div className={styles.bar}>
      <h2>{words.document}</h2>
      {hasClosed && (
        <Checkbox isChecked={includeClosed} onChange={onIncludeClosed}>
          {words.includeClosed}
        </Checkbox>
      )}
      <span className="grow" />
      <Button tone="quiet" size="small" icon="mail" onPress={() => void run()}>
        {words.copy}
      </Button>
      <Refusal text={error} />
    </div>
  );
}

function Exports({ workshopId, includeClosed }: { workshopId: string; includeClosed: boolean }) {
  const { wrapUp: words, files } = useWords();
  const exporting = useExporting();
  const { doing, savedPath } = exporting;
  const what = (format: ExportWhat['format']): ExportWhat => ({
    kind: 'workshop',
    id: workshopId,
    format,
    options: { includeClosed },
  });
  const save = (format: ExportWhat['format']) => () => exporting.save(what(format));
  const print = () => exporting.print(what('pdf'));
  useRoomAct({ export: save('docx'), print });
  useHotkeys([
    { keys: ['Ctrl', 'S'], label: words.saveMinutes, run: save('docx') },
    { keys: ['Ctrl', 'P'], label: files.print, run: print },
  ]);
  return (
    <div>
      <FileOutcome
        doing={
          doing && {
            since: doing.since,
            label: doing.how === 'print' ? files.printing : files.saving(files.formats[doing.how]),
          }
        }
        saved={savedPath === null ? null : files.saved(savedPath)}
        error={exporting.error}
        openLabel={files.open}
        showLabel={files.showInFolder}
        onOpen={() => exporting.open('open')}
        onShow={() => exporting.open('show')}
      />
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
        <span className="grow" />
        <Button tone="quiet" icon="printer" aria-keyshortcuts="Control+P" onPress={print}>
          {files.print}
        </Button>
      </ButtonRow>
    </div>
  );
}
