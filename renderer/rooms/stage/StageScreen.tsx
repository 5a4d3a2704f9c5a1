import { useEffect, type ReactElement } from 'react';
import type { StageContent, StageViewName } from '@shared/contract/stage';
import { wordsIn, type Words } from '@shared/words/index';
import { useStageContent, type Passage } from '@renderer/data/stage';
import { setClockAhead } from '@renderer/ui/useNow';
import { crossFade } from './cross-fade';
import { StageAgenda } from './StageAgenda';
import { StageBoard } from './StageBoard';
import { StageClock } from './StageClock';
import { RehearsalMark } from './RehearsalMark';
import { StageFactors } from './StageFactors';
import { StageMatrix } from './StageMatrix';
import { StageRating } from './StageRating';
import { StageSeats } from './StageSeats';
import { StageVisits } from './StageVisits';
import { StageVote } from './StageVote';
import { pictureOf } from './stage-view';
import styles from './stage.module.css';

/** The room's screen: black, few sizes of type, nothing to press. It shows what the core hands it and nothing else. */
export function StageScreen() {
  const content = useStageContent(fade);
  const theme = content?.theme ?? 'stage';
  const language = content?.language ?? 'da';
  const ahead = content?.clock.ahead ?? 0;
  useEffect(() => setClockAhead(ahead), [ahead]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  return (
    <main className={styles.stage}>
      {content?.clock.isRehearsal && <RehearsalMark language={language} />}
      {content !== null && <Picture content={content} />}
    </main>
  );
}

type ViewProps = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

const views: Record<StageViewName, (props: ViewProps) => ReactElement> = {
  clock: StageClock,
  agenda: StageAgenda,
  groups: StageSeats,
  board: StageBoard,
  visits: StageVisits,
  vote: StageVote,
  rating: StageRating,
  matrix: StageMatrix,
  factors: StageFactors,
};

function Picture({ content }: { content: StageContent }) {
  const { workshop, isBlack, view, language } = content;
  if (workshop === null || isBlack) return null;
  const View = views[view];
  return <View content={content} workshop={workshop} words={wordsIn[language]} />;
}

/** Notes and minutes come without a word; another picture fades in. */
const fade: Passage = (before, after, show) => {
  const isAnother = before !== null && pictureOf(before) !== pictureOf(after);
  if (isAnother) crossFade(show);
  else show();
};
