import { useState } from 'react';
import { useSavedText, type SavedText } from '@renderer/data/saved-text';
import { Field, type FieldProps } from '@renderer/ui/controls/Field';

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
  | 'className'
> & {
  /** Enter saves; then this. */
  onEnter?: (() => void) | undefined;
};

/** A field of a record: what is typed is kept as a draft, and leaving the field saves it. */
export function SavedField({ field, value, save, check, onEnter, ...shown }: SavedText & ShownField) {
  const { text, isTyped, change, commit, error } = useSavedText({ field, value, save, check });
  // What the window went in the middle of goes on.
  const [wasTyped] = useState(isTyped);
  const enter = () => {
    commit();
    onEnter?.();
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
