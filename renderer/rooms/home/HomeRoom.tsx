import { useRef, useState } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { useWords } from '@renderer/data/settings';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Margined } from '@renderer/ui/layout/Margined';
import { Room } from '@renderer/ui/layout/Room';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRoomAct } from '@renderer/ui/useRoomAct';
import { tell } from '@renderer/ui/feedback/tell';
import { FirstStart } from './FirstStart';
import { importWorkshop, useLocalNow, useWorkshops } from './home-data';
import { lastHeld, shelvesOf } from './home-view';
import { HomeSide, type Asking } from './HomeSide';
import { Shelf } from './Shelf';
import { Today } from './Today';

/** Where one comes in: the workshop to go on with, what is ahead, what was. */
export function HomeRoom() {
  const words = useWords();
  const { data, error } = useWorkshops();
  const { now, zone } = useLocalNow();
  const [asking, setAsking] = useState<Asking | null>(null);
  const list = useRef<HTMLElement>(null);
  const isFirstStart = data?.workshops.length === 0;
  const openFile = () => tell(importWorkshop(words));
  const askNew = () => {
    // At the first start the form is there already.
    if (!isFirstStart) setAsking({ copyOf: null });
  };
  useRoomAct({ newWorkshop: askNew, openFile });
  useHotkeys([
    { keys: ['Ctrl', 'N'], label: words.home.newWorkshop, run: askNew },
    { keys: ['Ctrl', 'O'], label: words.home.openFile, run: openFile },
  ]);

  if (data === null) return <Room>{<Refusal text={error} />}</Room>;
  if (isFirstStart) return <FirstStart now={now} zone={zone} />;
  const shelves = shelvesOf(data.workshops, now);
  const askCopy = (copyOf: WorkshopSummary | undefined) => copyOf && setAsking({ copyOf });
  return (
    <Room side="wide">
      <Margined label={words.home.main} ref={list}>
        <Refusal text={error} />
        {shelves.first && <Today workshop={shelves.first} now={now} zone={zone} onCopy={askCopy} />}
        <Shelf shelves={shelves} now={now} onCopy={askCopy} />
      </Margined>
      <HomeSide
        asking={asking}
        onAsk={setAsking}
        latest={lastHeld(data.workshops, now)}
        openActions={data.openActions}
        onOpenFile={openFile}
        now={now}
        zone={zone}
      />
    </Room>
  );
}
