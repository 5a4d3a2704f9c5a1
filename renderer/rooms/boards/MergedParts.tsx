import type { Note } from '@shared/domain/board';
import { mergedInto } from '@shared/domain/standing';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { useShallow } from 'zustand/react/shallow';
import { hyphenated } from '@renderer/ui/hyphens';
import { fitsInAColumn } from './boards-view';
import styles from './hidden.module.css';
import { useOrigin } from './useOrigin';

/** The notes merged into this one, in their own words, with where each was written. */
export function MergedParts({ note }: { note: Note }) {
  const { merge } = useWords().boardWork;
  const parts = useParts(note.id);
  const origin = useOrigin();
  const own = origin(note);
  return (
    <>
      {own !== '' && <small className={styles.origin}> {own}</small>}
      {parts.length > 0 && (
        <div role="group" aria-label={merge.also} className={styles.parts}>
          {parts.map((part) => {
            const from = origin(part);
            return (
              <p key={part.id}>
                {hyphenated(part.text, fitsInAColumn)}
                {from !== '' && <small> {from}</small>}
              </p>
            );
          })}
        </div>
      )}
    </>
  );
}

/** Found once for each change of the notes, however many rows ask. */
let known: { of: unknown; parts: ReadonlyMap<string, readonly Note[]> } = { of: null, parts: new Map() };

const none: readonly Note[] = [];

const useParts = (id: string): readonly Note[] =>
  useReplica(
    useShallow(({ tables }) => {
      if (known.of !== tables.note) known = { of: tables.note, parts: mergedInto([...tables.note.values()]) };
      return known.parts.get(id) ?? none;
    }),
  );
