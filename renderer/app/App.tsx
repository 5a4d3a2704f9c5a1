import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { onStep } from '@renderer/data/bridge';
import { keepText, onLeaving, readDraft } from '@renderer/data/drafts';
import { useAppState, useLanguage, useWords } from '@renderer/data/settings';
import { usePlace } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { closeWaysBack } from '@renderer/ui/feedback/messages';
import { Messages } from '@renderer/ui/feedback/Messages';
import { Frame } from '@renderer/ui/layout/Frame';
import { KeptTextsContext } from '@renderer/ui/kept-text';
import { applyTextSize, applyTheme } from '@renderer/ui/theme';
import { setClockAhead } from '@renderer/ui/useNow';
import { useAreas } from '@renderer/ui/useAreas';
import { AllKeys } from './AllKeys';
import { AppHead } from './AppHead';
import { FindDialog } from './FindDialog';
import { Foot } from './Foot';
import { ShownRoom } from './ShownRoom';
import { RoomBoundary } from './RoomBoundary';
import { RehearsalBar } from './RehearsalBar';
import { Sound } from './Sound';
import { useActs, type Acts } from './useActs';

/** One window: the frame, and the room that is shown in it. */
export function App() {
  const { frame } = useWords();
  const room = usePlace((place) => place.room);
  // Its creation or import may be taken back, and done again: in between there is nothing of it to show.
  const openId = useReplica(({ openId: id, tables }) => (id !== null && tables.workshop.has(id) ? id : null));
  const acts = useActs();
  // The hidden words of menus and dialogs are the library's own.
  const locale = useLanguage() === 'da' ? 'da-DK' : 'en-GB';
  useLooks();
  useEffect(() => onStep(closeWaysBack), []);
  useAreas({ next: frame.nextArea, previous: frame.previousArea });
  return (
    <KeptTextsContext value={keptTexts}>
      <I18nProvider locale={locale}>
        <Frame head={<Top acts={acts} />} keyLine={<Foot />}>
          <RoomBoundary key={`${room} ${openId ?? ''}`}>
            <ShownRoom room={room} hasWorkshop={openId !== null} />
          </RoomBoundary>
        </Frame>
        <Sound />
        <FindDialog acts={acts} />
        <AllKeys />
        <Messages
          label={frame.messages}
          closeLabel={frame.closeMessage}
          undo={{ label: frame.undo, keys: ['Ctrl', 'Z'], onPress: acts.undo }}
        />
        <Announcer />
      </I18nProvider>
    </KeptTextsContext>
  );
}

function Top({ acts }: { acts: Acts }) {
  const isRehearsal = useAppState(({ clock }) => clock.isRehearsal);
  if (!isRehearsal) return <AppHead acts={acts} />;
  return (
    <RehearsalBar>
      <AppHead acts={acts} />
    </RehearsalBar>
  );
}

const keptTexts = { read: readDraft, write: keepText, onLeaving };

function useLooks(): void {
  const { settings, language, clock } = useAppState();
  useEffect(() => setClockAhead(clock.ahead), [clock.ahead]);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  useEffect(() => applyTextSize(settings.textSize / 100), [settings.textSize]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
