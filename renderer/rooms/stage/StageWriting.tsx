import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { useNow } from '@renderer/ui/useNow';
import { StageStrokes, StageTime } from './StageTime';
import parts from './parts.module.css';

type Props = {
  count: number;
  running: NonNullable<StageContent['block']> | null;
  workshop: NonNullable<StageContent['workshop']>;
  words: Words;
};

/** While all write unseen: how many notes there are and how long there is, and nothing of what they say. */
export function StageWriting({ count, running, workshop, words }: Props) {
  const { stage } = words;
  const now = useNow('second');
  return (
    <>
      <div className={parts.writing}>
        <p>{stage.writing}</p>
        <div className={parts.figures}>
          <div>
            <p className={parts.figure}>{count}</p>
            <p className={parts.quiet}>{stage.written(count)}</p>
          </div>
          {running !== null && <StageTime block={running} workshop={workshop} words={words} now={now} />}
        </div>
        <p className={parts.quiet}>{stage.writingHint}</p>
      </div>
      {running !== null && <StageStrokes block={running} workshop={workshop} words={words} now={now} />}
    </>
  );
}
