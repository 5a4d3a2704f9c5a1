import type { Words } from '@shared/words/index';
import { showMessage } from '@renderer/ui/feedback/messages';
import { allBindings, roomFirst, type Binding } from '@renderer/ui/hotkeys';
import type { Found } from './found';

type Act = { binding: Binding; label: string; isHere: boolean };

/** Every act of the room with a name, and whether it is about what has the focus. */
export type ActsHere = { focused: Element | null; acts: readonly Act[] };

/** To be asked while the focus still is in the room. What acts where the focus is comes first, as in the key line. */
export function actsHere(): ActsHere {
  const { activeElement: focused } = document;
  const named = roomFirst(allBindings()).flatMap(({ label, ...binding }) => {
    if (label === undefined) return [];
    const isHere = binding.isEverywhere || binding.within()?.contains(focused) === true;
    return [{ binding, label, isHere }];
  });
  // What two keys do here is found once, with the first of them.
  const ready = named.filter(({ isHere }) => isHere);
  const here = ready.filter((act, at) => ready.findIndex(({ label }) => label === act.label) === at);
  const inOrder = [...here, ...named.filter(({ isHere }) => !isHere)];
  return {
    focused,
    acts: inOrder.filter((act, at) => inOrder.findIndex((one) => nameOf(one) === nameOf(act)) === at),
  };
}

/** One key may do one thing here and another there: both are found. */
const nameOf = ({ binding: { keys }, label }: Act): string => `${keys.join('+')} ${label}`;

/** Those that can be done come first; the rest say what is missing. */
export function foundHere({ focused, acts }: ActsHere, { find }: Words): Found[] {
  const found = acts.map(({ binding, label, isHere }): Found & { isReady: boolean } => {
    const { keys, isShownOnly } = binding;
    const pressed = keys.join('+');
    const say = (text: string) => () => void showMessage({ text });
    const run = !isHere
      ? say(find.goFirst(label, pressed))
      : isShownOnly
        ? say(find.pressHere(label, pressed))
        : () => binding.run(new KeyboardEvent('keydown'));
    return {
      id: `act-${pressed}-${label}`.replaceAll(' ', '-'),
      label,
      keys,
      also: find.also[keys.join(' ')],
      ...(isHere ? {} : { detail: find.elsewhere }),
      isReady: isHere,
      run: () => onceBack(focused, run),
    };
  });
  return [...found.filter(({ isReady }) => isReady), ...found.filter(({ isReady }) => !isReady)];
}

/** Once the dialog has gone and the focus is where it was: many acts are about what has it. */
function onceBack(focused: Element | null, run: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
      run();
    }),
  );
}
