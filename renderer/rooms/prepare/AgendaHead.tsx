import { useState, type ReactNode } from 'react';
import { dayOf } from '@shared/domain/time';
import { useExporting } from '@renderer/data/exporting';
import { go } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Title } from '@renderer/ui/layout/Title';
import { ColumnChoice, ColumnsButton } from './columns/ColumnsButton';
import { useAgenda } from './prepare-data';
import { PrintsButton, PrintsOutcome } from './prints/Prints';
import { ReadinessButton } from './readiness/ReadinessButton';
import styles from './agenda.module.css';

export type AgendaHeadProps = {
  onNewBlock: () => void;
  onNewItem: () => void;
  onDetails: () => void;
  /** The way to the methods. */
  methods: ReactNode;
};

/** The day in the margin, what the meeting is, and the ways on. */
export function AgendaHead({ onNewBlock, onNewItem, onDetails, methods }: AgendaHeadProps) {
  const { prepare, marks } = useWords();
  const { workshop, items } = useAgenda();
  const exporting = useExporting();
  const [showsColumns, setShowsColumns] = useState(false);
  const day = dayOf(workshop.plannedStart);
  const minutes = items.reduce((total, planned) => total + planned.minutes, 0);
  const facts = [
    `${prepare.items(items.length)}, ${prepare.duration(minutes)}`,
    workshop.place,
    workshop.caseNumber && prepare.caseNumberIs(workshop.caseNumber),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <MarginRow
      align="end"
      className={styles.head}
      margin={
        <time className="sub" dateTime={day}>
          {prepare.weekday(day)}
          <br />
          {marks.day(day)}
        </time>
      }
    >
      <Title
        tools={
          <>
            <Button icon="plus" onPress={onNewItem} aria-keyshortcuts="Shift+Insert">
              {prepare.newItem}
            </Button>
            <Button icon="plus" onPress={onNewBlock} keys={['Ins']}>
              {prepare.newBlock}
            </Button>
            {methods}
            <Button tone="primary" keys={['Ctrl', 'Enter']} onPress={() => go({ room: 'boards' })}>
              {prepare.toBoards}
            </Button>
          </>
        }
      >
        {prepare.agenda}
      </Title>
      <div className={styles.facts}>
        <span className="clip" title={facts}>
          {facts}
        </span>
        <Button tone="quiet" size="small" icon="pencil" onPress={onDetails} data-details="">
          {prepare.details}
        </Button>
        <ReadinessButton />
        <PrintsButton exporting={exporting} />
        <ColumnsButton isOpen={showsColumns} onOpen={setShowsColumns} />
      </div>
      <ColumnChoice isOpen={showsColumns} onOpen={setShowsColumns} />
      <PrintsOutcome exporting={exporting} />
    </MarginRow>
  );
}
