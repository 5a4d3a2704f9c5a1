import type { Words } from '@shared/words/index';
import parts from './parts.module.css';

/** While all write unseen: how many notes there are, and nothing of what they say. */
export const StageWriting = ({ count, words: { stage } }: { count: number; words: Words }) => (
  <div className={parts.count}>
    <p>{stage.writing}</p>
    <p className={parts.figure}>{count}</p>
    <p>{stage.written(count)}</p>
    <p className={parts.quiet}>{stage.writingHint}</p>
  </div>
);
