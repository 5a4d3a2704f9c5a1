import { useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { beginOutline, endOutline, useBoardStore } from './board-store';
import { focusedId } from './focused-stop';

const keys = ['Alt', 'O'];

/** To the board as text and back. */
export function OutlineButton() {
  const { outline: words } = useWords().boardWork;
  const outline = useBoardStore((store) => store.outline);
  const toggle = () => {
    if (outline === null) beginOutline(focusedId() ?? useBoardStore.getState().tabStop);
    else endOutline(document.activeElement?.getAttribute('data-line') ?? outline.from);
  };
  useHotkeys([{ keys, label: words.title, isQuiet: true, run: toggle }]);
  return (
    <IconButton
      icon="document"
      size="small"
      label={words.title}
      keys={keys}
      isPressed={outline !== null}
      onPress={toggle}
    />
  );
}
