import { useRef } from 'react';
import type { OpenAction, WorkshopSummary } from '@shared/contract/workshop';
import { useWords } from '@renderer/data/settings';
import { Combo } from '@renderer/ui/controls/Combo';
import { Icon } from '@renderer/ui/Icon';
import type { IconName } from '@renderer/ui/icon-paths';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Side } from '@renderer/ui/layout/Side';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { DataNote } from './DataNote';
import { openExample } from './home-data';
import { NewWorkshopForm } from './NewWorkshopForm';
import { OpenActions } from './OpenActions';
import styles from './home.module.css';

/** What is asked for: a new workshop, or one like an earlier one. */
type Asking = { copyOf: WorkshopSummary | null };

export type HomeSideProps = {
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
  latest: WorkshopSummary | null;
  openActions: readonly OpenAction[];
  onOpenFile: () => void;
  now: string;
  zone: string;
};

/** Ways to a new workshop, and what others still wait for. */
export function HomeSide(props: HomeSideProps) {
  const { asking, onAsk, latest, openActions, onOpenFile, now, zone } = props;
  const words = useWords();
  const { home } = words;
  const side = useRef<HTMLElement>(null);
  const askLatest = () => latest && onAsk({ copyOf: latest });
  useHotkeys(
    latest === null ? [] : [{ keys: ['Ctrl', 'D'], isQuiet: true, label: home.asLastTime, run: askLatest }],
  );
  const cancel = () => {
    onAsk(null);
    document.querySelector<HTMLElement>('main button')?.focus();
  };
  return (
    <Side label={home.newWorkshop} className={styles.side} ref={side}>
      <SectionHead>{asking?.copyOf ? home.copyOf(asking.copyOf.title) : home.newWorkshop}</SectionHead>
      {asking ? (
        <NewWorkshopForm key={asking.copyOf?.id ?? ''} copyOf={asking.copyOf} now={now} onCancel={cancel} />
      ) : (
        <Rows className={styles.ways ?? ''}>
          {latest && (
            <Way
              icon="copy"
              title={home.asLastTime}
              text={home.asLastTimeText}
              keys={['Ctrl', 'D']}
              onPress={askLatest}
            />
          )}
          <Way
            icon="file"
            title={home.fromScratch}
            keys={['Ctrl', 'N']}
            onPress={() => onAsk({ copyOf: null })}
          />
          <Way icon="folder" title={home.openFile} keys={['Ctrl', 'O']} onPress={onOpenFile} />
          <Way icon="eye" title={home.example} onPress={() => tell(openExample(words))} />
        </Rows>
      )}
      <OpenActions actions={openActions} now={now} />
      <DataNote now={now} zone={zone} />
    </Side>
  );
}

type WayProps = {
  icon: IconName;
  title: string;
  text?: string;
  keys?: readonly string[];
  onPress: () => void;
};

function Way({ icon, title, text, keys, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onPress}>
        <Icon name={icon} />
        <span className="grow">
          <b>{title}</b>
          {text && <span className="sub">{text}</span>}
        </span>
        {keys && <Combo keys={keys} />}
      </button>
    </li>
  );
}
