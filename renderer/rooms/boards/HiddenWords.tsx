import { useWords } from '@renderer/data/settings';
import styles from './hidden.module.css';

const most = 14;

/** A stroke for each word: how much was written, and nothing of what. */
export function HiddenWords({ text }: { text: string }) {
  const { hidden } = useWords().boardWork;
  const words = Math.min(most, text.trim().split(/\s+/).length);
  return (
    <span className={styles.strokes}>
      <span className="unseen">{hidden.note}</span>
      {Array.from({ length: words }, (_, at) => (
        <span key={at} aria-hidden="true" className={styles.stroke} />
      ))}
    </span>
  );
}
