import { minutesOf } from '@shared/domain/method';
import { useWords } from '@renderer/data/settings';
import { MethodSteps } from '@renderer/ui/method/MethodSteps';
import type { Listed } from './methods-view';
import styles from './methods.module.css';

/** What it is for, what it takes, what it does step by step, and what one should know who tries it. */
export function MethodPreview({ method }: { method: Listed }) {
  const { methods, prepare, marks } = useWords();
  const { name, purpose, tip, steps, language } = method;
  return (
    <section className={styles.preview} aria-label={name} tabIndex={0} lang={language}>
      <h3>{name}</h3>
      {purpose !== '' && <p className={styles.purpose}>{purpose}</p>}
      <p className="sub">{methods.total(prepare.duration(minutesOf(steps)), steps.length)}</p>
      <MethodSteps steps={steps} words={methods} kinds={marks.block} />
      {tip !== '' && (
        <p className={styles.tip}>
          <b>{methods.tip}</b> {tip}
        </p>
      )}
    </section>
  );
}
