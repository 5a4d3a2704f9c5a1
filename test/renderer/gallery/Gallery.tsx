import { useState } from 'react';
import { FindButton } from '@renderer/ui/layout/FindButton';
import { Frame } from '@renderer/ui/layout/Frame';
import { Head } from '@renderer/ui/layout/Head';
import { KeyLine } from '@renderer/ui/layout/KeyLine';
import { Button } from '@renderer/ui/controls/Button';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { Messages } from '@renderer/ui/feedback/Messages';
import { Agenda, GroupBoard } from './Board';
import { Controls } from './Controls';
import { Feedback } from './Feedback';
import { Files } from './Files';
import { Marks } from './Marks';
import styles from './gallery.module.css';

export const Gallery = () => {
  const [isLit, light] = useState(false);
  return (
    <Frame
      head={
        <Head
          homeLabel="Samskab, hjem"
          title="Fællesskaber, der holder"
          detail="4. møde"
          roomsLabel="Rum i workshoppen"
          rooms={rooms}
          current="prepare"
          time="18:06"
          tools={
            <>
              <FindButton label="Søg eller gør" keys={['Ctrl', 'K']} onPress={() => undefined} />
              <Button
                tone="quiet"
                icon="stage"
                isPressed={isLit}
                otherwise={isLit ? 'Scene' : 'Scenen vises'}
                onPress={() => light(!isLit)}
              >
                {isLit ? 'Scenen vises' : 'Scene'}
              </Button>
            </>
          }
        />
      }
      keyLine={
        <>
          <Messages
            label="Beskeder"
            closeLabel="Luk beskeden"
            undo={{ label: 'Fortryd', keys: ['Ctrl', 'Z'], onPress: () => undefined }}
          />
          <Announcer />
          <KeyLine label="Taster" saved="Gemt 18:06:14" hints={hints} />
        </>
      }
    >
      {shown()}
    </Frame>
  );
};

const shown = () => {
  const room = new URLSearchParams(location.search).get('room');
  if (room === 'agenda') return <Agenda />;
  if (room === 'board') return <GroupBoard />;
  return (
    <main className={styles.gallery}>
      <h1 className="unseen">Dele og tilstande</h1>
      <Controls />
      <Marks />
      <Feedback />
      <Files />
    </main>
  );
};

const rooms = [
  { id: 'prepare', label: 'Forbered' },
  { id: 'run', label: 'Afvikl' },
  { id: 'capture', label: 'Tavler' },
  { id: 'visit', label: 'Besøg' },
  { id: 'factors', label: 'Faktorer' },
  { id: 'wrapUp', label: 'Afrund' },
];
const hints = [
  { keys: ['Tab'], label: 'Næste' },
  { keys: ['Esc'], label: 'Luk' },
  { keys: ['Ctrl', 'K'], label: 'Søg eller gør' },
  { keys: ['F1'], label: 'Alle taster' },
];
