import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Room } from '@renderer/ui/layout/Room';
import { tell } from '@renderer/ui/feedback/tell';
import { DataNote } from './DataNote';
import { openExample } from './home-data';
import { NewWorkshopForm } from './NewWorkshopForm';
import styles from './home.module.css';

/** Nothing here yet: write what it is about, or look at the example. */
export function FirstStart({ now, zone }: { now: string; zone: string }) {
  const words = useWords();
  const { home } = words;
  return (
    <Room>
      <Margined label={home.main}>
        <MarginRow className={styles.first} bodyClassName={styles.firstBody}>
          <h1>{home.welcome}</h1>
          <p className={styles.lead}>{home.welcomeText}</p>
          <NewWorkshopForm copyOf={null} workshops={[]} now={now} />
          <p className={styles.orExample}>
            <span className="sub">{home.orExample}</span>
            <Button icon="eye" onPress={() => tell(openExample(words))}>
              {home.openExample}
            </Button>
          </p>
          <DataNote now={now} zone={zone} />
        </MarginRow>
      </Margined>
    </Room>
  );
}
