import { useEffect, useRef, useState } from 'react';
import type { RequestOptions } from '@shared/contract/wire';
import { readDraft, useDraft } from './drafts';

/**
 * A field that always stands open, such as a text of the minutes: what is typed is a draft until the field is left,
 * and a draft that a crash left behind stands in the field again. Rejections keep the draft and are the caller's to show.
 */
export function useDrafted(
  field: string,
  saved: string,
  save: (text: string, options: RequestOptions) => Promise<unknown>,
): { text: string; setText: (text: string) => void; leave: () => Promise<void> } {
  const draft = useDraft(field);
  const [isTouched, setTouched] = useState(draft.text !== '');
  const leave = async () => {
    if (!isTouched) return;
    if (draft.text === saved) draft.setText('');
    else await draft.save((options) => save(draft.text, options));
    // What was typed while it was being saved is the next draft.
    setTouched(readDraft(field) !== '');
  };
  // A room that is left by a key takes the field away without leaving it first.
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => void latest.current().catch(() => undefined), []);
  return {
    text: isTouched ? draft.text : saved,
    setText: (text) => {
      setTouched(true);
      draft.setText(text);
    },
    leave,
  };
}
