import type { Answer } from '@shared/domain/board';
import { keepText, readDraft } from '@renderer/data/drafts';
import { answerInput } from './visit-data';
import { giveWord } from './visit-store';

/** Names the draft of a host's word. */
export const wordOf = (id: string): string => `visitAnswer:${id}`;

/** Long enough for a slow computer to show the field, in ms. */
const longest = 2_000;

/** The answer, and on to its word. What is typed before the field stands there is its beginning. */
export async function answerThenWord(id: string, answer: Answer): Promise<void> {
  const caught = new AbortController();
  const { signal } = caught;
  const stop = () => caught.abort();
  const hear = (event: KeyboardEvent) => {
    if (isInField(event.target)) stop();
    else if (isLetter(event)) {
      event.preventDefault();
      event.stopPropagation();
      keepText(wordOf(id), readDraft(wordOf(id)) + event.key);
    }
  };
  window.addEventListener('keydown', hear, { capture: true, signal });
  window.addEventListener('focusin', ({ target }) => isInField(target) && stop(), { signal });
  setTimeout(stop, longest);
  try {
    await answerInput(id, answer);
    giveWord(id);
  } catch (reason) {
    stop();
    throw reason;
  }
}

const isLetter = ({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  Array.from(key).length === 1 && !ctrlKey && !altKey && !metaKey && !isComposing;

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input') !== null;
