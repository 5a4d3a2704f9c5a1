import type { Participant } from '@shared/domain/workshop';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { setPresence } from './run-data';
import styles from './run.module.css';

/** Who is here: one press each, as people come through the door. */
export function PresenceList() {
  const { run: words } = useWords();
  const people = [...useRecords('participant')].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const present = people.filter(({ presence }) => presence === 'present').length;
  return (
    <section className={styles.part}>
      <SectionHead detail={words.presentOf(present, people.length)}>{words.present}</SectionHead>
      {people.length === 0 && <p className="sub">{words.nobodyInvited}</p>}
      <Rows>
        {people.map((person) => (
          <OnePerson key={person.id} person={person} />
        ))}
      </Rows>
    </section>
  );
}

function OnePerson({ person: { id, name, presence } }: { person: Participant }) {
  const { run: words } = useWords();
  return (
    <li className={styles.person}>
      <span className="grow clip">{name}</span>
      <Segment
        label={name}
        value={presence}
        onChange={(next) => void setPresence(id, next)}
        options={[
          { value: 'present', label: words.presence.present },
          { value: 'absent', label: words.presence.absent },
          { value: 'unknown', label: words.presence.unknown },
        ]}
      />
    </li>
  );
}
