import { keepNow } from '@renderer/data/drafts';
import { useWords } from '@renderer/data/settings';
import { goToUnsaved } from '@renderer/data/unsaved';
import type { Unsaved } from '@renderer/data/unsaved-drafts';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import { LackLine } from './LackLine';
import { fieldLabel, shortened } from './wrap-up-view';

/** Written, not saved: it says where, and one click goes there. */
export function UnsavedLack({ row: { unsaved } }: { row: { kind: 'unsaved'; unsaved: Unsaved } }) {
  const { wrapUp: words, frame, marks } = useWords();
  const { field, text, window, room, about, factor } = unsaved;
  const where = [
    frame[room],
    factor === null ? shortened(about, 40) : marks.factor[factor],
    fieldLabel(field, words.unsaved.fields),
  ].filter((part) => part !== '');
  const title =
    text === null ? words.unsaved.inOtherWindow : words.unsaved.title(marks.quoted(shortened(text, 80)));
  return (
    <LackLine title={title} hint={where.join(' · ')}>
      {room === 'wrapUp' && window === null ? (
        // What it was to mend is mended: there is nowhere to go on with it.
        <Button
          size="small"
          aria-label={`${words.unsaved.drop}: ${where.join(', ')}`}
          onPress={() => keepNow(field, '')}
        >
          {words.unsaved.drop}
        </Button>
      ) : (
        <Button
          size="small"
          aria-label={`${words.unsaved.go}: ${where.join(', ')}`}
          onPress={() => tell(goToUnsaved(unsaved))}
        >
          {words.unsaved.go}
        </Button>
      )}
    </LackLine>
  );
}
