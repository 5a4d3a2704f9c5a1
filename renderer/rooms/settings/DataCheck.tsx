import { useState } from 'react';
import type { Output } from '@shared/contract/index';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { Setting } from './Setting';
import styles from './settings.module.css';

/** Whether the history gives what is saved, in a sentence; what does not agree is listed for whoever helps. */
export function DataCheck() {
  const { settings: words } = useWords();
  const [found, setFound] = useState<Output<'check.run'> | null>(null);
  const { run, error, isRunning } = useAction(async () => {
    setFound(null);
    setFound(await request('check.run', {}));
  });
  return (
    <Setting label={words.check} hint={words.checkHint}>
      <div role="status" className={styles.outcome}>
        {isRunning && <span className="sub">{words.checking}</span>}
        {found !== null && <Finding found={found} />}
      </div>
      <Button size="small" icon="check" onPress={() => void run()}>
        {words.check}
      </Button>
      <Refusal text={error} />
    </Setting>
  );
}

function Finding({ found: { ok, changes, rows, problems } }: { found: Output<'check.run'> }) {
  const { settings: words } = useWords();
  if (ok) return <p className={styles.fine}>{words.checkFine(changes, rows)}</p>;
  return (
    <>
      <Refusal text={words.checkBad(problems.length)} />
      <ul className="sub">
        {problems.slice(0, 5).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}
