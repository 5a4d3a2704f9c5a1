import type { Visit } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import type { Parties } from './visit-data';
import { VisitClock } from './VisitClock';
import { VisitMenu } from './VisitMenu';
import { VisitSwitch } from './VisitSwitch';
import styles from './visit.module.css';

type Props = { visit: Visit; visits: readonly Visit[]; parties: Parties };

/** Who is where, what they are asked, and how long there is left. */
export function VisitHead({ visit, visits, parties }: Props) {
  const { visit: words, marks } = useWords();
  const { visitor, host, visitorName, hostName } = parties;
  const place = words.place(visits.indexOf(visit) + 1, visits.length);
  return (
    <div className={styles.head}>
      <div className={styles.who}>
        {visitor && <Seal letter={visitor.letter} size="board" label={marks.group(visitor.letter)} />}
        <Icon name="chevron-right" />
        {host && <Seal letter={host.letter} size="board" label={marks.group(host.letter)} />}
      </div>
      <div className={styles.asked}>
        <div className={styles.strip}>
          <p className={styles.names}>
            {place} · {words.isAt(visitorName, hostName)}
          </p>
          <VisitSwitch visits={visits} current={visit.id} />
          <VisitMenu visit={visit} name={words.visitOf(visitorName, hostName)} />
        </div>
        <h1 className={styles.prompt}>
          <EditableText
            label={words.prompt}
            value={visit.prompt}
            placeholder={words.promptEmpty}
            draft={`visitPrompt:${visit.id}`}
            onSave={(prompt) =>
              request(
                'visit.update',
                { id: visit.id, fields: { prompt } },
                { savesDraft: `visitPrompt:${visit.id}` },
              )
            }
          />
        </h1>
      </div>
      <VisitClock />
    </div>
  );
}
