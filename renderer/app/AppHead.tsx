import { innerRooms } from '@shared/domain/rooms';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { go, isInner, outerRooms, usePlace, type Place } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { followingOf, useStageDirection, useStageIsOpen } from '@renderer/data/stage';
import { Button } from '@renderer/ui/controls/Button';
import { FindButton } from '@renderer/ui/layout/FindButton';
import { Head } from '@renderer/ui/layout/Head';
import { useNow } from '@renderer/ui/useNow';
import type { Acts } from './useActs';
import { useTimeZone } from './time-zone';
import { openFind } from './overlays';

/** The running head: where one is, and the rooms in the order of the evening. */
export function AppHead({ acts }: { acts: Acts }) {
  const { frame } = useWords();
  const room = usePlace((place) => place.room);
  const workshop = useReplica(({ openId, tables }) => tables.workshop.get(openId ?? '')) ?? null;
  const inside = isInner(room) ? workshop : null;
  return (
    <Head
      homeLabel={frame.goHome}
      onHome={() => go({ room: 'home' })}
      {...(inside === null ? { title: frame.appName } : nameOf(inside, frame))}
      {...roomsOf(inside !== null, frame)}
      current={room}
      onGo={(id) => go({ room: id as Place['room'] })}
      tools={<Tools acts={acts} hasStage={inside !== null} />}
      time={clockOf(wallClock(useNow('minute'), useTimeZone()))}
    />
  );
}

const nameOf = ({ title, ordinal }: Workshop, frame: Words['frame']) => ({
  title,
  detail: ordinal === null ? undefined : frame.ordinal(ordinal),
});

const roomsOf = (isInside: boolean, frame: Words['frame']) => ({
  roomsLabel: isInside ? frame.workshopRooms : frame.rooms,
  rooms: (isInside ? innerRooms : outerRooms).map((id) => ({ id, label: frame[id] })),
});

function Tools({ acts, hasStage }: { acts: Acts; hasStage: boolean }) {
  const { frame } = useWords();
  return (
    <>
      <FindButton label={frame.find} keys={['Ctrl', 'K']} onPress={openFind} />
      {hasStage && <StageButton onPress={acts.toggleStage} />}
    </>
  );
}

/** The rooms beside the button stand still, whatever it says. */
const longest = (...labels: readonly string[]): string =>
  labels.reduce((a, b) => (b.length > a.length ? b : a), '');

/** Says in every room whether the room's screen goes along, or sees nothing. */
function StageButton({ onPress }: { onPress: () => void }) {
  const { frame, run, stageLead } = useWords();
  const isOpen = useStageIsOpen();
  const direction = useStageDirection();
  const openId = useReplica((replica) => replica.openId);
  const follows = followingOf(direction, openId) === 'this';
  const lit = follows ? frame.stageFollows : frame.stageShown;
  const shown = direction?.isBlack === true ? frame.stageBlack : lit;
  const view = direction?.isBlack === true ? 'black' : (direction?.view ?? 'clock');
  return (
    <Button
      icon="stage"
      tone="quiet"
      isPressed={isOpen}
      title={isOpen ? `${run.stageShows}: ${stageLead.views[view]}` : undefined}
      otherwise={longest(frame.stageFollows, frame.stageShown, frame.stageBlack)}
      onPress={onPress}
    >
      {isOpen ? shown : frame.stage}
    </Button>
  );
}
