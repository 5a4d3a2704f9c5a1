import { clockOf, wallClock } from '@shared/domain/time';
import { go, innerRooms, isInner, outerRooms, usePlace, type Place } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { FindButton } from '@renderer/ui/layout/FindButton';
import { Head } from '@renderer/ui/layout/Head';
import { useNow } from '@renderer/ui/useNow';
import type { Acts } from './useActs';
import { useStageIsOpen } from './stage';
import { openFind } from './overlays';

/** The running head: where one is, and the rooms in the order of the evening. */
export function AppHead({ acts }: { acts: Acts }) {
  const { frame } = useWords();
  const now = useNow('minute');
  const room = usePlace((place) => place.room);
  const workshop = useReplica(({ openId, tables }) =>
    openId === null ? undefined : tables.workshop.get(openId),
  );
  const stageIsOpen = useStageIsOpen();
  const inside = isInner(room) && workshop !== undefined;
  const rooms = inside ? innerRooms : outerRooms;
  const zone = workshop?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Head
      homeLabel={frame.goHome}
      onHome={() => go({ room: 'home' })}
      title={inside ? workshop.title : frame.appName}
      detail={inside && workshop.ordinal !== null ? frame.ordinal(workshop.ordinal) : undefined}
      roomsLabel={inside ? frame.workshopRooms : frame.rooms}
      rooms={rooms.map((id) => ({ id, label: frame[id] }))}
      current={room}
      onGo={(id) => go({ room: id as Place['room'] })}
      tools={
        <>
          <FindButton label={frame.find} keys={['Ctrl', 'K']} onPress={openFind} />
          {inside && (
            <Button
              icon="stage"
              tone={stageIsOpen ? 'plain' : 'quiet'}
              isPressed={stageIsOpen}
              onPress={acts.toggleStage}
            >
              {stageIsOpen ? frame.stageShown : frame.stage}
            </Button>
          )}
        </>
      }
      time={clockOf(wallClock(now, zone))}
    />
  );
}
