import { Button } from '../controls/Button';
import { classes } from '../classes';
import styles from './progress-strokes.module.css';

export interface ProgressStrokesProps {
  /** What is being done: »Gemmer referatet«. */
  label: string;
  done: number;
  of: number;
  /** The number in words, such as »12 af 40 sider«. It stands beside the strokes and is read with them. */
  text: string;
  cancel?: { label: string; onPress: () => void } | undefined;
  className?: string | undefined;
}

const count = 25;

/** Long work: strokes fill beside their number, and there is a way out. */
export const ProgressStrokes = ({ label, done, of, text, cancel, className }: ProgressStrokesProps) => {
  const filled = of > 0 ? Math.floor((Math.min(done, of) / of) * count) : 0;
  return (
    <div className={classes(styles.progress, className)}>
      <p>{label}</p>
      <div className={styles.line}>
        <svg
          className={styles.strokes}
          viewBox="0 0 100 10"
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={of}
          aria-valuenow={done}
          aria-valuetext={text}
        >
          {Array.from({ length: count }, (_, index) => (
            <path
              key={index}
              d={`M${2 + index * 3 + Math.floor(index / 5) * 4} 1V9`}
              className={index < filled ? styles.filled : undefined}
            />
          ))}
        </svg>
        <span className="num" aria-hidden="true">
          {text}
        </span>
        {cancel && (
          <Button size="small" onPress={cancel.onPress}>
            {cancel.label}
          </Button>
        )}
      </div>
    </div>
  );
};
