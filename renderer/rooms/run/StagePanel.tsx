import type { StageDirection } from '@shared/contract/stage';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import {
  blackStage,
  followingOf,
  toggleStage,
  useStageContent,
  useStageDirection,
  useStageIsOpen,
} from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { directStage } from './run-data';
import { FollowButton } from './FollowButton';
import { StageThumb } from './StageThumb';
import { StageViews } from './StageViews';
import styles from './run.module.css';
import panel from './stage-panel.module.css';

/** What the room's screen shows, seen and chosen without leaving the clock. */
export function StagePanel() {
  const { run: words, frame, stageLead } = useWords();
  const { id: workshopId } = useWorkshop();
  const isOpen = useStageIsOpen();
  const direction = useStageDirection();
  const content = useStageContent();
  const { run, error } = useAction(directStage);
  const light = useAction(toggleStage);
  const black = useAction(blackStage);
  // The app's own keys, shown here where the stage is led from.
  useHotkeys([
    { keys: ['F5'], label: frame.stage, run: () => void light.run() },
    ...(isOpen ? [{ keys: ['Alt', 'B'], label: frame.black, run: () => void black.run() }] : []),
  ]);
  // Another meeting may still stand there from an earlier evening: what is shown counts only when it is this one's.
  const isOurs = direction?.workshopId === workshopId;
  const following = followingOf(direction, workshopId);
  const show = (to: Partial<StageDirection>) => void run({ workshopId, ...to });
  return (
    <section className={styles.part}>
      <SectionHead
        detail={isOpen ? (isOurs ? stageLead.follows[following] : stageLead.otherMeeting) : words.stageIsOff}
        tools={isOpen && <FollowButton following={following} />}
      >
        {words.onStage}
      </SectionHead>
      {isOpen && isOurs && content !== null ? (
        <StageThumb content={content} />
      ) : (
        <Dark isOpen={isOpen} onPress={() => (isOpen ? show({}) : void light.run())} />
      )}
      <StageViews direction={isOurs ? direction : null} onShow={show} />
      <Refusal text={error} />
      <Refusal text={light.error} />
      <Refusal text={black.error} />
    </section>
  );
}

/** The stage is off, or shows another meeting. */
function Dark({ isOpen, onPress }: { isOpen: boolean; onPress: () => void }) {
  const { run: words, stageLead } = useWords();
  return (
    <div className={panel.dark}>
      <Button icon="stage" {...(isOpen ? {} : { keys: ['F5'] })} onPress={onPress}>
        {isOpen ? stageLead.showThis : words.turnStageOn}
      </Button>
    </div>
  );
}
