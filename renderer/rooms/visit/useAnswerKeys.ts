import type { Answer, VisitInput } from '@shared/domain/board';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { answerThenWord } from './answer-then-word';
import { answers } from './answers';
import { answerInput } from './visit-data';
import { focusedInput } from './visit-store';

/** The contribution that has the focus or holds it. */
const inInputs = {
  get current(): Element | null {
    return document.activeElement?.closest('[data-input]') ?? null;
  },
};

/**
 * Alt 1, 2, 3 answer the contribution that has the focus, else `otherwise`. While a round's clock has Alt 1 they work
 * at a contribution only.
 */
export function useAnswerKeys(
  inputs: readonly VisitInput[],
  otherwise: VisitInput | undefined,
  isOnlyAtInputs: boolean,
): void {
  const { visit: words, marks } = useWords();
  const answerNow = (answer: Answer) => {
    const focused = focusedInput();
    const input = inputs.find(({ id }) => id === focused) ?? otherwise;
    if (input === undefined) {
      announce(words.nothingWaits);
      return;
    }
    // Whoever stands on the input goes on to the word; whoever is writing is not torn away.
    const act = focused === input.id ? answerThenWord : answerInput;
    tell(
      act(input.id, answer).then(() => {
        announce(words.answeredWith(marks.answer[answer], input.text));
      }),
    );
  };
  const hasWaiting = inputs.some(({ answer }) => answer === null);
  const hotkeys = answers.map((answer, index) => ({
    keys: ['Alt', String(index + 1)],
    label: words.answer[answer],
    isQuiet: !hasWaiting,
    run: () => answerNow(answer),
  }));
  useHotkeys(isOnlyAtInputs ? [] : hotkeys);
  useHotkeys(isOnlyAtInputs ? hotkeys : [], inInputs);
}
