import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { StageContent } from '@shared/contract/stage';
import { wordsIn } from '@shared/words/index';
import { useStageContent, type Passage } from '@renderer/data/stage';
import { setClockAhead } from '@renderer/ui/useNow';
import { StageBoard } from './StageBoard';
import { StageClock } from './StageClock';
import { RehearsalMark } from './RehearsalMark';
import { StageFactors } from './StageFactors';
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

function Picture({ content }: { content: StageContent }) {
  const words = wordsIn[content.language];
  const { workshop, isBlack, view } = content;
  if (workshop === null || isBlack) return null;
  switch (view) {
    case 'clock':
      return <StageClock content={content} workshop={workshop} words={words} />;
    case 'board':
      return <StageBoard content={content} words={words} />;
    case 'factors':
      return <StageFactors content={content} words={words} />;
  }
}

/** Another picture fades in over the one before; notes and minutes come without a word. */
const fade: Passage = (before, after, show) => {
  const isAnother = before !== null && pictureOf(before) !== pictureOf(after);
  if (!isAnother || prefersStillness()) {
    show();
    return;
  }
  const transition = document.startViewTransition(() => flushSync(show));
  // One that is overtaken by the next is skipped, and nothing is missing for it.
  transition.ready.catch(() => undefined);
};

const prefersStillness = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
