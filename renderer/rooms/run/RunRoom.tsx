import { useEffect } from 'react';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Margined } from '@renderer/ui/layout/Margined';
import { Room } from '@renderer/ui/layout/Room';
import { Side } from '@renderer/ui/layout/Side';
import { classes } from '@renderer/ui/classes';
import { useNow } from '@renderer/ui/useNow';
import { AfterThis } from './AfterThis';
import { Capture } from './Capture';
import { GroupsAtWork } from './GroupsAtWork';
import { Now } from './Now';
import { PresenceList } from './PresenceList';
import { StagePanel } from './StagePanel';
import { runView } from './run-view';
import styles from './run.module.css';

/** The evening itself: the clock, what is written down, what comes; at the side the groups, the stage, who is here. */
export function RunRoom() {
  const words = useWords().run;
  const workshop = useWorkshop();
  const items = useRecords('agendaItem');
  const blocks = useRecords('block');
  const view = runView(workshop, items, blocks, useNow('second'));
  const { status } = workshop;
  useEffect(() => {
    // What had the focus may go as the meeting begins or is closed: the way on, or the line, takes it over.
    if (document.activeElement !== document.body) return;
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    (find('[data-way-on]') ?? find('[data-writing-line]'))?.focus();
  }, [status]);
  return (
    <Room side="wide">
      <Margined
        scroll="none"
        label={words.work}
        className={classes(styles.main, view.current === null && styles.through)}
      >
        <Now view={view} />
        <Capture block={view.current} />
        <AfterThis view={view} />
      </Margined>
      <Side label={words.side}>
        {workshop.status === 'preparing' && <PresenceList />}
        <GroupsAtWork />
        <StagePanel />
        {workshop.status !== 'preparing' && <PresenceList />}
      </Side>
    </Room>
  );
}
