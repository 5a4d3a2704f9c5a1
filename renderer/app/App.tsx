import { useEffect } from 'react';
import { useAppState, useWords } from '@renderer/data/settings';
import { usePlace } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { Messages } from '@renderer/ui/feedback/Messages';
import { Frame } from '@renderer/ui/layout/Frame';
import { applyTextSize, applyTheme } from '@renderer/ui/theme';
import { useAreas } from '@renderer/ui/useAreas';
import { AllKeys } from './AllKeys';
import { AppHead } from './AppHead';
import { FindDialog } from './FindDialog';
import { Foot } from './Foot';
import { ShownRoom } from './ShownRoom';
import { RoomBoundary } from './RoomBoundary';
import { useActs } from './useActs';

/** One window: the frame, and the room that is shown in it. */
export function App() {
  const { frame } = useWords();
  const room = usePlace((place) => place.room);
  const openId = useReplica((replica) => replica.openId);
  const acts = useActs();
  useLooks();
  useAreas({ next: frame.nextArea, previous: frame.previousArea });
  return (
    <>
      <Frame head={<AppHead acts={acts} />} keyLine={<Foot />}>
        <RoomBoundary key={`${room} ${openId ?? ''}`}>
          <ShownRoom room={room} hasWorkshop={openId !== null} />
        </RoomBoundary>
      </Frame>
      <FindDialog acts={acts} />
      <AllKeys />
      <Messages label={frame.messages} closeLabel={frame.closeMessage} />
      <Announcer />
    </>
  );
}

function useLooks(): void {
  const { settings, language } = useAppState();
  const room = usePlace((place) => place.room);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  useEffect(() => applyTextSize(settings.textSize / 100), [settings.textSize]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // A group's shared screen is read from four metres: everything grows with the window.
    document.body.classList.toggle('shared', room === 'boards' || room === 'visit');
  }, [room]);
}
