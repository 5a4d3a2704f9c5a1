import { useLayoutEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import {
  addBindings,
  allBindings,
  eachOnce,
  onBindings,
  shownOnly,
  worksAt,
  type Binding,
  type Hotkey,
} from './hotkeys';

/** Keys that work while this is on screen, or only while the focus is inside `within`. */
export const useHotkeys = (hotkeys: readonly Hotkey[], within?: RefObject<Element | null>): void => {
  // Before the page is drawn: what has the focus from the first moment has its keys from then on, too.
  const latest = useRef(hotkeys);
  useLayoutEffect(() => {
    latest.current = hotkeys;
  });
  // Bound again only when the keys or their words change; what they do is always the latest.
  const shape = JSON.stringify(hotkeys.map((hotkey) => ({ ...hotkey, run: undefined })));
  useLayoutEffect(() => {
    const shown = JSON.parse(shape) as Omit<Hotkey, 'run'>[];
    const bound = shown.map((hotkey, index): Binding => ({
      ...hotkey,
      within: () => within?.current,
      isEverywhere: within === undefined,
      isShownOnly: latest.current[index]?.run === shownOnly,
      run: (event) => latest.current[index]?.run(event),
    }));
    return addBindings(bound);
  }, [shape, within]);
};

/** The keys to show in the key line: those with words that work where the focus is now. */
export const useWorkingKeys = (): readonly { keys: readonly string[]; label: string }[] => {
  const bindings = useSyncExternalStore(onBindings, allBindings);
  const focused = useSyncExternalStore(onFocusMove, () => document.activeElement);
  const working = bindings.flatMap(({ keys, label, isQuiet, ...binding }) =>
    label && !isQuiet && keys.length > 0 && worksAt({ keys, ...binding }, focused)
      ? [{ keys, label, at: placeOf(keys, binding) }]
      : [],
  );
  return eachOnce(working.sort((a, b) => a.at - b.at));
};

/** What works just here, then what works in the room, then what works everywhere: the eye finds each where it was. */
const everywhere = ['F5', 'F6', 'F1'];

const placeOf = (keys: readonly string[], { isEverywhere }: Pick<Binding, 'isEverywhere'>): number => {
  const last = everywhere.indexOf(keys.join(' '));
  if (last >= 0) return 2 + last;
  return isEverywhere ? 1 : 0;
};

const onFocusMove = (listener: () => void) => {
  document.addEventListener('focusin', listener);
  document.addEventListener('focusout', listener);
  return () => {
    document.removeEventListener('focusin', listener);
    document.removeEventListener('focusout', listener);
  };
};
