import { useState } from 'react';
import { useSavedText, type SavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Field, type FieldProps } from '@renderer/ui/controls/Field';
import { showMessage } from '@renderer/ui/feedback/messages';

/** How a saved field looks, whatever it holds. */
export type ShownField = Pick<
  FieldProps,
  | 'label'
  | 'isLabelHidden'
  | 'hint'
  | 'placeholder'
  | 'type'
  | 'isMultiline'
  | 'maxLength'
  | 'autoFocus'
  | 'isForNow'
  | 'className'
> & {
  /** Enter saves; then this, unless it was refused. */
  onEnter?: (() => void) | undefined;
};

/** A field of a record: what is typed is kept as a draft, and leaving the field saves it. */
export function SavedField({ field, value, save, check, onEnter, ...shown }: SavedText & ShownField) {
  const { prepare } = useWords();
  const onGivenUp = (typed: string) => showMessage({ text: prepare.givenUp(shown.label, typed, value) });
  const { text, isTyped, isRefused, change, commit, error } = useSavedText({
    field,
    value,
    save,
    check,
    onGivenUp,
  });
  // What the window went in the middle of goes on.
  const [wasTyped] = useState(isTyped);
  const enter = () => {
    commit();
    if (!isRefused) onEnter?.();
  };
  const maxLength = shown.isMultiline ? 20_000 : 300;
  return (
    <Field
      maxLength={maxLength}
      {...shown}
      autoFocus={wasTyped || (shown.autoFocus ?? false)}
      value={text}
      onChange={change}
      onBlur={commit}
      onEnter={enter}
      error={error}
    />
  );
}
