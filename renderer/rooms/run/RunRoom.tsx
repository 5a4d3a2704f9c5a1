import { useEffect } from 'react';
import type { Workshop } from '@shared/domain/workshop';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Margined } from '@renderer/ui/layout/Margined';
import { Room } from '@renderer/ui/layout/Room';
import { Side } from '@renderer/ui/layout/Side';
import { classes } from '@renderer/ui/classes';
import { useNow } from '@renderer/ui/useNow';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { AfterThis } from './AfterThis';
import { Capture } from './Capture';
import { GroupsAtWork } from './GroupsAtWork';
import { Now } from './Now';
import { PresenceList } from './PresenceList';
import { StagePanel } from './StagePanel';
import { runView, type RunView } from './run-view';
import styles from './run.module.css';

/** The evening itself: the clock, what is written down, what comes; at the side the groups, the stage, who is here. */
export function RunRoom() {
  const words = useWords().run;
  const workshop = useWorkshop();
  const items = useRecords('agendaItem');
  const blocks = useRecords('block');
  const view = runView(workshop, items, blocks, useNow('second'));
  useFocusTakenOver(workshop.status, view);
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

/** What had the focus may go: with the beginning and the end, the next block, a proposal, a block that is left out. */
function useFocusTakenOver(status: Workshop['status'], { current, after, proposal }: RunView): void {
  const coming = after.map(({ block }) => `${block.id} ${String(block.isDropped)}`).join();
  const hasProposal = proposal !== null;
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const wayOn = document.querySelector<HTMLElement>('[data-way-on]');
    if (wayOn) wayOn.focus();
    else focusWritingLine();
  }, [status, current?.id, coming, hasProposal]);
}
