import { useState } from 'react';
import type { Backup } from '@shared/contract/system';
import { momentHere } from '@shared/domain/time';
import { request } from '@renderer/data/bridge';
import { useQuery } from '@renderer/data/query';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Table } from '@renderer/ui/controls/Table';
import { ConfirmDialog } from '@renderer/ui/feedback/ConfirmDialog';
import { showMessage } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useAction } from '@renderer/ui/useAction';
import styles from './settings.module.css';

/** The copies that are kept, the newest first; one may be put in place of what is here now. */
export function Backups() {
  const { settings: words } = useWords();
  // What the list holds is no record: asked for again when the app has made or restored one.
  const { data, error, again } = useQuery('backup.list', {}, []);
  const [asking, setAsking] = useState<Backup | null>(null);
  const backups = data?.backups ?? [];
  return (
    <>
      <SectionHead>{words.backups}</SectionHead>
      <p className="sub">{words.backupsHint}</p>
      <MakeBackup onMade={again} />
      <Refusal text={error} />
      {data !== null && backups.length === 0 && <p className="sub">{words.noBackups}</p>}
      {backups.length > 0 && <BackupTable backups={backups} onRestore={setAsking} />}
      <Restoring backup={asking} onEnd={() => setAsking(null)} onRestored={again} />
    </>
  );
}

function MakeBackup({ onMade }: { onMade: () => void }) {
  const { settings: words, marks } = useWords();
  const [made, setMade] = useState<Backup | null>(null);
  const { run, error, isRunning } = useAction(async () => {
    setMade(await request('backup.make', {}));
    onMade();
  });
  return (
    <div className={styles.make}>
      <Button icon="disk" onPress={() => void run()}>
        {words.backupNow}
      </Button>
      <p role="status" className="sub">
        {isRunning ? words.backingUp : made && words.backedUp(momentHere(made.madeAt, marks.day))}
      </p>
      <Refusal text={error} />
    </div>
  );
}

type TableProps = { backups: readonly Backup[]; onRestore: (backup: Backup) => void };

function BackupTable({ backups, onRestore }: TableProps) {
  const { settings: words, marks } = useWords();
  return (
    <Table caption={words.backups}>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col" className="num">
            {words.size}
          </th>
          <th scope="col">
            <span className="unseen">{words.restore}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <td>
              <time>{momentHere(backup.madeAt, marks.day)}</time>
            </td>
            <td className="num">{words.kilobytes(Math.ceil(backup.bytes / 1_000))}</td>
            <td className="num">
              <Button
                size="small"
                aria-label={words.restoreThis(momentHere(backup.madeAt, marks.day))}
                onPress={() => onRestore(backup)}
              >
                {words.restore}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type RestoringProps = { backup: Backup | null; onEnd: () => void; onRestored: () => void };

function Restoring({ backup, onEnd, onRestored }: RestoringProps) {
  const { settings: words, marks } = useWords();
  const time = momentHere(backup?.madeAt ?? 0, marks.day);
  const { run, error, clear } = useAction(async (name: string) => {
    await request('backup.restore', { name });
    onEnd();
    onRestored();
    showMessage({ text: words.restored(time) });
  });
  const keep = () => {
    clear();
    onEnd();
  };
  return (
    <ConfirmDialog
      isOpen={backup !== null}
      title={words.restoreTitle(time)}
      text={words.restoreText(time)}
      keepLabel={words.keep}
      onKeep={keep}
      actLabel={words.restore}
      onAct={() => backup && void run(backup.name)}
      error={error}
    />
  );
}
