import { useEffect } from 'react';
import type { Language } from '@shared/domain/values';
import { wordsIn } from '@shared/words/index';
import styles from './rehearsal-mark.module.css';

/** Nobody in the room shall take a rehearsal for the evening itself. */
export function RehearsalMark({ language }: { language: Language }) {
  const { rehearsal: words } = wordsIn[language];
  useEffect(() => {
    document.title = words.stageTitle;
  }, [words]);
  return <p className={styles.mark}>{words.word}</p>;
}
