import type { OpenAction } from '@shared/contract/workshop';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { State } from '@renderer/ui/State';
import { tell } from '@renderer/ui/feedback/tell';
import { tickOff } from './home-data';
import { dueOf } from './home-view';
import styles from './home.module.css';

/** What was agreed at earlier meetings and nobody has ticked off. */
export function OpenActions({ actions, now }: { actions: readonly OpenAction[]; now: string }) {
  const words = useWords();
  const { home } = words;
  return (
    <section className={styles.actions} aria-label={home.openActions}>
      <SectionHead detail={actions.length > 0 ? home.openCount(actions.length) : undefined}>
        {home.openActions}
      </SectionHead>
      {actions.length === 0 ? (
        <p className="sub">{home.noOpenActions}</p>
      ) : (
        <Rows>
          {actions.map((action) => (
            <li key={action.id} className={styles.action}>
              <Checkbox isChecked={false} onChange={() => tell(tickOff(action, words))}>
                {action.text}
                <span className={styles.about}>
                  <About action={action} now={now} />
                </span>
              </Checkbox>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}

function About({ action, now }: { action: OpenAction; now: string }) {
  const due = dueOf(action.dueDay, now, useWords());
  const who = action.owner === '' ? action.workshopTitle : action.owner;
  return (
    <>
      {who}
      {due && ' · '}
      {due && (due.isLate ? <State tone="late">{due.text}</State> : due.text)}
    </>
  );
}
