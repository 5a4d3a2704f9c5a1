import { useEffect } from 'react';
import type { StageContent } from '@shared/contract/stage';
import { wordsIn } from '@shared/words/index';
import { StageBoard } from './StageBoard';
import { StageClock } from './StageClock';
import { StageFactors } from './StageFactors';
import { useStageContent } from './useStageContent';
import styles from './stage.module.css';

/** The room's screen: black, few sizes of type, nothing to press. It shows what the core hands it and nothing else. */
export function StageScreen() {
  const content = useStageContent();
  const theme = content?.theme ?? 'stage';
  const language = content?.language ?? 'da';
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  return <main className={styles.stage}>{content !== null && <View content={content} />}</main>;
}

function View({ content }: { content: StageContent }) {
  const words = wordsIn[content.language];
  if (content.workshop === null) return null;
  switch (content.view) {
    case 'clock':
      return <StageClock content={content} workshop={content.workshop} words={words} />;
    case 'board':
      return <StageBoard content={content} words={words} />;
    case 'factors':
      return <StageFactors content={content} words={words} />;
    case 'blank':
      return null;
  }
}
