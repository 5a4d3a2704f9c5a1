import type { RequestOptions } from '@shared/contract/wire';
import { useDraft } from '@renderer/data/drafts';
import { Field } from '@renderer/ui/controls/Field';
import { useAction } from '@renderer/ui/useAction';

export type AddLineProps = {
  /** Names the draft. */
  field: string;
  label: string;
  placeholder: string;
  add: (text: string, options: RequestOptions) => Promise<unknown>;
  /** Whether it says enough to be added; anything does without it. */
  isEnough?: (text: string) => boolean;
  /** Leaving the line adds it too. */
  addsOnLeaving?: boolean;
  maxLength?: number;
  autoFocus?: boolean;
};

/** One line, one more of them; Enter adds and is ready for the next. */
export function AddLine({ field, add, isEnough = isSomething, addsOnLeaving, ...shown }: AddLineProps) {
  const draft = useDraft(field);
  const text = draft.text.trim();
  const { run, error } = useAction(() => draft.submit((options) => add(text, options)));
  const enter = () => isEnough(text) && void run();
  return (
    <Field
      maxLength={300}
      {...shown}
      isLabelHidden
      value={draft.text}
      onChange={draft.setText}
      onEnter={enter}
      onBlur={addsOnLeaving ? enter : undefined}
      error={error}
    />
  );
}

const isSomething = (text: string): boolean => text !== '';
