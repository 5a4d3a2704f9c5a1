/** What a page of a rehearsal may ask of main: windows, and the end. It writes no file, prints nothing, copies nothing. */
import type { Reply } from '@shared/contract/wire';
import { isNativeName, nativeInputs } from './native-inputs';
import type { PageSurroundings } from './page-window';
import { failed, type Refuse } from './refusal';
import type { Windows } from './windows';

type Surroundings = { windows: () => Windows; refuse: Refuse; end: () => void };

export function answerInRehearsal({ windows, refuse, end }: Surroundings): PageSurroundings['native'] {
  const done: Reply<null> = { ok: true, value: null };
  const answer = (name: unknown, input: unknown): Reply<unknown> => {
    switch (name) {
      case 'toggleStage': {
        const { isOpen } = nativeInputs.toggleStage.parse(input);
        return { ok: true, value: { isOpen: windows().setStage(isOpen) } };
      }
      case 'openWindow':
        windows().open(nativeInputs.openWindow.parse(input));
        return done;
      case 'showWindow':
        windows().show(nativeInputs.showWindow.parse(input).window);
        return done;
      case 'endRehearsal':
        // The page that asked gets its answer before it closes.
        setImmediate(end);
        return done;
      default:
        return failed(refuse(isNativeName(name) ? 'notInRehearsal' : 'notAllowed', undefined));
    }
  };
  return (page, name, input) => {
    if (page.role === 'stage') return Promise.resolve(failed(refuse('notAllowed', undefined)));
    try {
      return Promise.resolve(answer(name, input));
    } catch {
      return Promise.resolve(failed(refuse('invalid', undefined)));
    }
  };
}
