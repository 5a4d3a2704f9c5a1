import { clockOf, wallClock } from '@shared/domain/time';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { tell } from '@renderer/ui/feedback/tell';
import { Bar } from '@renderer/ui/marks/Bar';
import { startBlock } from './run-data';
import type { RunView } from './run-view';
import styles from './run.module.css';

/** What comes, at the times it comes if the evening goes on like this. Of a closed meeting nothing comes. */
export function AfterThis({ view }: { view: RunView }) {
  const { run: words } = useWords();
  const { id, timeZone } = useWorkshop();
  if (view.current === null) return null;
  return (
    <div className={styles.after}>
      <MarginRow>
        <h2 className="label">{words.after}</h2>
        {view.after.length === 0 && <p className="sub">{words.lastBlock}</p>}
      </MarginRow>
      <ol>
        {view.after.map(({ block, start }) => (
          <MarginRow
            key={block.id}
            as="li"
            align="center"
            margin={<time>{clockOf(wallClock(start, timeZone))}</time>}
          >
            <div className={styles.next}>
              <b className="grow clip">{block.title}</b>
              <span className="sub clip">{block.presenter}</span>
              <span className={styles.bar}>
                <Bar minutes={block.minutes} />
              </span>
              <span className={`num ${styles.minutes ?? ''}`}>{words.minutes(block.minutes)}</span>
              <IconButton
                icon="play"
                size="small"
                label={words.startThis(block.title)}
                onPress={() => tell(startBlock(id, block.id))}
              />
            </div>
          </MarginRow>
        ))}
      </ol>
    </div>
  );
}
