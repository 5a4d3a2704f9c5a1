import { useEffect, useState } from 'react';
import { StageViewName, type StageDirection } from '@shared/contract/stage';
import { onPush, request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { Select } from '@renderer/ui/controls/Select';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { directStage } from './run-data';
import styles from './run.module.css';

/** What the room's screen shows, chosen without leaving the clock. */
export function StagePanel() {
  const { run: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const boards = useRecords('board');
  const direction = useStageDirection();
  const view = direction?.view ?? 'clock';
  return (
    <section className={styles.part}>
      <SectionHead>{words.onStage}</SectionHead>
      <Segment
        fit="fill"
        label={words.stageShows}
        value={view}
        onChange={(next) => void directStage({ view: next, workshopId })}
        options={StageViewName.options.map((value) => ({ value, label: words.views[value] }))}
      />
      {view === 'board' && (
        <Select
          className={styles.which}
          label={words.views.board}
          isLabelHidden
          value={direction?.boardId ?? boards[0]?.id ?? ''}
          options={boards.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(boardId) => void directStage({ boardId, workshopId })}
        />
      )}
    </section>
  );
}

/** Also another window may direct the stage. */
function useStageDirection(): StageDirection | null {
  const [direction, setDirection] = useState<StageDirection | null>(null);
  useEffect(() => {
    const ask = () => void request('stage.direction', {}).then(setDirection, () => setDirection(null));
    ask();
    return onPush((push) => {
      if (push.push === 'stage' || push.push === 'reload') ask();
    });
  }, []);
  return direction;
}
