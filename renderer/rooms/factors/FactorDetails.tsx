import { useRef } from 'react';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Note as NoteRecord } from '@shared/domain/board';
import type { Factor } from '@shared/domain/values';
import { useReadableNotes } from '@renderer/data/notes';
import { useRecord, useRecords, useWorkshop } from '@renderer/data/records';
import { useSavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { Field } from '@renderer/ui/controls/Field';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { Seal } from '@renderer/ui/marks/Seal';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { saveAssessment } from './factors-data';
import styles from './factors.module.css';

/** The factor in hand: what the count rests on, in words and in the notes of the boards. */
export function FactorDetails({ factor }: { factor: Factor }) {
  const { marks } = useWords();
  return (
    <MarginRow
      className={styles.details}
      bodyClassName={styles.columns}
      margin={<FactorMark factor={factor} name={marks.factor[factor]} />}
    >
      <Evidence factor={factor} />
      <NotesOf factor={factor} />
    </MarginRow>
  );
}

function Evidence({ factor }: { factor: Factor }) {
  const { factors: words, marks } = useWords();
  const { id } = useWorkshop();
  const [assessment] = useRecords('assessment', { factor });
  const { text, change, commit, error } = useSavedText({
    field: `evidence:${id}:${factor}`,
    value: assessment?.evidence ?? '',
    save: (evidence, options) => saveAssessment(id, factor, { evidence }, options),
  });
  const part = useRef<HTMLElement>(null);
  useHotkeys([
    {
      // Its first letter, in whichever language.
      keys: [words.evidence.charAt(0)],
      label: words.evidence,
      run: () => part.current?.querySelector('textarea')?.focus(),
    },
  ]);
  return (
    <section ref={part}>
      <SectionHead>{words.evidence}</SectionHead>
      <Field
        isMultiline
        isLabelHidden
        className={styles.evidence}
        label={words.evidenceOf(marks.factor[factor])}
        placeholder={words.evidenceHint}
        value={text}
        error={error}
        onChange={change}
        onBlur={commit}
        onKeyDown={({ key }) =>
          key === 'Escape' && document.querySelector<HTMLElement>(`[data-factor=${factor}]`)?.focus()
        }
      />
    </section>
  );
}

function NotesOf({ factor }: { factor: Factor }) {
  const { factors: words, marks } = useWords();
  const notes = useReadableNotes()
    .filter((note) => note.factors.includes(factor))
    .sort((a, b) => b.createdAt - a.createdAt);
  return (
    <section className={styles.notes}>
      <SectionHead detail={words.notes(notes.length)}>{words.notesOf(marks.factor[factor])}</SectionHead>
      {notes.length === 0 ? (
        <EmptyState isPlain title={words.noNotes} hint={words.noNotesHint} />
      ) : (
        <ul tabIndex={0} aria-label={words.notesOf(marks.factor[factor])}>
          {notes.map((note) => (
            <OneNote key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OneNote({ note: { kind, text, groupId, createdAt } }: { note: NoteRecord }) {
  const { marks } = useWords();
  const { timeZone } = useWorkshop();
  const group = useRecord('group', groupId);
  return (
    <li>
      <Note
        kind={kind}
        kindLabel={marks.kind[kind]}
        foot={
          <span className={styles.foot}>
            {group !== null && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
            <time>{clockOf(wallClock(createdAt, timeZone))}</time>
          </span>
        }
      >
        {text}
      </Note>
    </li>
  );
}
