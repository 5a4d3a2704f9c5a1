import type { Visit } from '@shared/domain/board';
import { choose } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import { useParties } from './visit-data';
import { tally } from './visit-view';
import styles from './visit.module.css';

/** From one visit to another. */
export function VisitSwitch({ visits, current }: { visits: readonly Visit[]; current: string }) {
  const { visit: words } = useWords();
  if (visits.length < 2) return null;
  return (
    <nav aria-label={words.switchLabel} className={styles.switch}>
      {visits.map((visit) => (
        <Tab key={visit.id} visit={visit} isCurrent={visit.id === current} />
      ))}
    </nav>
  );
}

function Tab({ visit, isCurrent }: { visit: Visit; isCurrent: boolean }) {
  const { visit: words } = useWords();
  const { visitor, host, visitorName, hostName } = useParties(visit);
  const { all, waiting } = tally(useRecords('visitInput', { visitId: visit.id }));
  const name = words.visitOf(visitorName, hostName);
  const count = [words.inputs(all), ...(waiting > 0 ? [words.waiting(waiting)] : [])].join(', ');
  return (
    <button
      type="button"
      className={styles.tab}
      aria-current={isCurrent ? 'true' : undefined}
      title={`${name}: ${count}`}
      onClick={() => choose('visit', visit.id)}
    >
      {visitor && <Seal letter={visitor.letter} size="s" label={visitorName} />}
      <Icon name="chevron-right" label={words.at} />
      {host ? (
        <Seal letter={host.letter} size="s" label={hostName} />
      ) : (
        <Icon name="users" label={hostName} />
      )}
      <span className="num" aria-hidden="true">
        {all}
      </span>
      <span className="unseen">{count}</span>
    </button>
  );
}
