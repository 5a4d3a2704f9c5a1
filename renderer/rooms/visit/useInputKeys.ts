import type { VisitInput } from '@shared/domain/board';
import { useWords } from '@renderer/data/settings';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { usePutOnBoard, useRemoveInput } from './useInputActs';
import { edit, focusedInput, reach } from './visit-store';

/** The input that has the focus itself, not something in it. */
const here = {
  get current(): Element | null {
    const { activeElement } = document;
    return activeElement?.matches('[data-input]') ? activeElement : null;
  },
};

/** What the keys do while an input has the focus. */
export function useInputKeys(inputs: readonly VisitInput[]): void {
  const { visit: words } = useWords();
  const remove = useRemoveInput();
  const put = usePutOnBoard();
  const at = () => inputs.findIndex(({ id }) => id === focusedInput());
  const walk = (by: 1 | -1) => () => {
    const next = inputs[at() + by];
    if (next !== undefined) reach(next.id);
  };
  useHotkeys(
    [
      {
        keys: ['Enter'],
        label: words.edit,
        run: () => {
          const id = focusedInput();
          if (id !== null) edit(id);
        },
      },
      {
        keys: ['Del'],
        label: words.removeInput,
        run: () => {
          const input = inputs[at()];
          if (input !== undefined) remove(input, (inputs[at() + 1] ?? inputs[at() - 1])?.id);
        },
      },
      {
        keys: ['N'],
        label: words.toBoard,
        run: () => {
          const input = inputs[at()];
          if (input !== undefined) put(input);
        },
      },
      { keys: ['↑'], run: walk(-1) },
      { keys: ['↓'], run: walk(1) },
    ],
    here,
  );
}
