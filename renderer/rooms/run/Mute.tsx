import { updateSettings, useAppState, useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';

const keys = ['Alt', 'M'];

/** The sound of the clock's warnings, for a moment that must be quiet. */
export function Mute() {
  const { run: words } = useWords();
  const hasSound = useAppState(({ settings }) => settings.hasSound);
  const label = hasSound ? words.soundOff : words.soundOn;
  const press = () =>
    tell(
      updateSettings({ hasSound: !hasSound }).then(() =>
        announce(hasSound ? words.soundIsOff : words.soundIsOn),
      ),
    );
  useHotkeys([{ keys, label, isQuiet: true, run: press }]);
  return <IconButton icon={hasSound ? 'sound' : 'sound-off'} keys={keys} label={label} onPress={press} />;
}
