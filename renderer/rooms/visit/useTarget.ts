import { useDraft } from '@renderer/data/drafts';
import { besideTarget, keptAs, targetKept, type Target } from './visit-view';

/** What the writing line writes to. Kept as its text is: after a restart the words still go where they were meant. */
export function useTarget(visitId: string, targets: readonly Target[]) {
  const { text, setText } = useDraft(`@visitTarget:${visitId}`);
  const current = targetKept(targets, text);
  const set = (target: Target) => setText(keptAs(target));
  return {
    current,
    set,
    /** The one above or below; answers it. */
    step: (by: 1 | -1): Target | undefined => {
      if (current === undefined) return undefined;
      const next = besideTarget(targets, current, by);
      set(next);
      return next;
    },
  };
}

export type TargetChoice = ReturnType<typeof useTarget>;
