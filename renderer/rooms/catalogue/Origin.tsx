import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '@shared/domain/catalogue';
import { clockOf, dayOf, wallClock } from '@shared/domain/time';
import { useWords } from '@renderer/data/settings';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Margined } from '@renderer/ui/layout/Margined';
import { Seal } from '@renderer/ui/marks/Seal';
import { InWorkshop } from './InWorkshop';
import { Step } from './Step';
import styles from './catalogue.module.css';

/** Where an idea comes from, in the order it came about. The entry holds these words itself and outlives its workshop. */
export function Origin({ entry }: { entry: CatalogueEntry }) {
  const { catalogue: words, marks } = useWords();
  const { workshopTitle, committeeName, meetingDay, createdAt } = entry;
  return (
    <Margined scroll="none" className={styles.origin ?? ''}>
      <MarginRow>
        <h3>{words.origin}</h3>
      </MarginRow>
      <ol>
        {workshopTitle !== '' && (
          <Step
            time={meetingDay && marks.day(meetingDay)}
            title={workshopTitle}
            detail={committeeName === '' ? words.ordinaryMeeting : words.meetingOf(committeeName)}
          />
        )}
        <NoteStep entry={entry} />
        <Later entry={entry} />
        <Step time={marks.day(dayOf(localTime(createdAt)))} title={words.added} />
      </ol>
    </Margined>
  );
}

function NoteStep({ entry }: { entry: CatalogueEntry }) {
  const { catalogue: words, marks } = useWords();
  const { noteText, noteCreatedAt, groupLetter, groupName, clusterName } = entry;
  if (noteText === '') return null;
  const letter = marks.group(groupLetter);
  const group = groupName === '' || groupName === letter ? letter : groupName;
  const title =
    groupLetter === '' ? (
      words.noteByRoom
    ) : (
      <>
        <Seal letter={groupLetter} size="s" label={letter} /> {words.noteBy(group)}
      </>
    );
  return (
    <Step
      time={noteCreatedAt === null ? '' : clockOf(localTime(noteCreatedAt))}
      title={title}
      detail={
        <>
          <p>{marks.quoted(noteText.trim())}</p>
          {clusterName !== '' && <p>{words.theme(clusterName)}</p>}
        </>
      }
    />
  );
}

/** Asked for when one stays at an entry, not for each that the arrows pass. */
function Later({ entry: { workshopId, noteId } }: { entry: CatalogueEntry }) {
  const [hasStayed, setStayed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStayed(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return hasStayed && workshopId !== null && noteId !== null ? (
    <InWorkshop workshopId={workshopId} noteId={noteId} />
  ) : null;
}

const localTime = (instant: number): string =>
  wallClock(instant, Intl.DateTimeFormat().resolvedOptions().timeZone);
