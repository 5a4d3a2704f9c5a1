import { useRef, useState } from 'react';
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
import { lastHeld } from './home-view';
import { NewWorkshopForm } from './NewWorkshopForm';
import { OpenActions } from './OpenActions';
import styles from './home.module.css';

/** What is asked for: a new workshop, or one like an earlier one. */
type Asking = { copyOf: WorkshopSummary | null };

export type HomeSideProps = {
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
  workshops: readonly WorkshopSummary[];
  openActions: readonly OpenAction[];
  onOpenFile: () => void;
  now: string;
  zone: string;
};

/** Ways to a new workshop, and what others still wait for. */
export function HomeSide(props: HomeSideProps) {
  const { asking, onAsk, workshops, openActions, onOpenFile, now, zone } = props;
  const { home, methods } = useWords();
  const [isFromTemplate, setFromTemplate] = useState(false);
  const side = useRef<HTMLElement>(null);
  const latest = lastHeld(workshops, now);
  const askLatest = () => latest && onAsk({ copyOf: latest });
  const askNew = (fromTemplate: boolean) => {
    setFromTemplate(fromTemplate);
    onAsk({ copyOf: null });
  };
  const askTemplate = () => askNew(true);
  useHotkeys([
    { keys: ['Ctrl', 'T'], isQuiet: true, label: methods.fromTemplate, run: askTemplate },
    ...(latest === null
      ? []
      : [{ keys: ['Ctrl', 'D'], isQuiet: true, label: home.asLastTime, run: askLatest }]),
  ]);
  const cancel = () => {
    onAsk(null);
    setFromTemplate(false);
    document.querySelector<HTMLElement>('main button')?.focus();
  };
  return (
    <Side label={home.newWorkshop} className={styles.side} ref={side}>
      <SectionHead>{asking?.copyOf ? home.copyOf(asking.copyOf.title) : home.newWorkshop}</SectionHead>
      {asking ? (
        <NewWorkshopForm
          key={asking.copyOf?.id ?? ''}
          copyOf={asking.copyOf}
          workshops={workshops}
          now={now}
          isFromTemplate={isFromTemplate}
          onCancel={cancel}
        />
      ) : (
        <Ways
          onLatest={latest && askLatest}
          onNew={() => askNew(false)}
          onTemplate={askTemplate}
          onOpenFile={onOpenFile}
        />
      )}
      <OpenActions actions={openActions} now={now} />
      <DataNote now={now} zone={zone} />
    </Side>
  );
}

type WaysProps = {
  onLatest: (() => void) | null;
  onNew: () => void;
  onTemplate: () => void;
  onOpenFile: () => void;
};

function Ways({ onLatest, onNew, onTemplate, onOpenFile }: WaysProps) {
  const words = useWords();
  const { home, methods } = words;
  return (
    <Rows className={styles.ways ?? ''}>
      {onLatest && (
        <Way
          icon="copy"
          title={home.asLastTime}
          text={home.asLastTimeText}
          keys={['Ctrl', 'D']}
          onPress={onLatest}
        />
      )}
      <Way icon="file" title={home.fromScratch} keys={['Ctrl', 'N']} onPress={onNew} />
      <Way
        icon="document"
        title={methods.fromTemplate}
        text={methods.fromTemplateText}
        keys={['Ctrl', 'T']}
        onPress={onTemplate}
      />
      <Way icon="folder" title={home.openFile} keys={['Ctrl', 'O']} onPress={onOpenFile} />
      <Way icon="eye" title={home.example} onPress={() => tell(openExample(words))} />
    </Rows>
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
