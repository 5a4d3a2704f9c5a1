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
import { shelvesOf } from './home-view';
import { HomeSide } from './HomeSide';
import { Shelf } from './Shelf';
import { Today } from './Today';
import { begunWorkshop } from './useNewWorkshop';

/** Where one comes in: the workshop to go on with, what is ahead, what was. */
export function HomeRoom() {
  const words = useWords();
  const { data, error } = useWorkshops();
  const { now, zone } = useLocalNow();
  // What is asked for: a workshop like the one with this id, '' for one from scratch. A form half filled in is open again.
  const [askedId, ask] = useState(begunWorkshop);
  const list = useRef<HTMLElement>(null);
  const isFirstStart = data?.workshops.length === 0;
  const openFile = () => tell(importWorkshop(words));
  const askNew = () => {
    // At the first start the form is there already.
    if (!isFirstStart) ask('');
  };
  useRoomAct({ newWorkshop: askNew, openFile });
  useHotkeys([
    { keys: ['Ctrl', 'N'], label: words.home.newWorkshop, run: askNew },
    { keys: ['Ctrl', 'O'], label: words.home.openFile, run: openFile },
  ]);

  if (data === null) return <Room>{<Refusal text={error} />}</Room>;
  if (isFirstStart) return <FirstStart now={now} zone={zone} />;
  const shelves = shelvesOf(data.workshops, now);
  const copyOf = data.workshops.find(({ id }) => id === askedId) ?? null;
  const asking = askedId === '' || copyOf !== null ? { copyOf } : null;
  const askCopy = ({ id }: WorkshopSummary) => ask(id);
  return (
    <Room side="wide">
      <Margined label={words.home.main} ref={list}>
        <Refusal text={error} />
        {shelves.first && (
          <Today
            workshop={shelves.first}
            now={now}
            zone={zone}
            onCopy={askCopy}
            takesFocus={asking === null}
          />
        )}
        <Shelf shelves={shelves} now={now} onCopy={askCopy} />
      </Margined>
      <HomeSide
        asking={asking}
        onAsk={(next) => ask(next && (next.copyOf?.id ?? ''))}
        workshops={data.workshops}
        openActions={data.openActions}
        onOpenFile={openFile}
        now={now}
        zone={zone}
      />
    </Room>
  );
}
