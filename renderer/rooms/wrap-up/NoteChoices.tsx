import { useRef, useState } from 'react';
import { entryNumber } from '@shared/domain/catalogue';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { Slots } from '@renderer/ui/marks/Slots';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { markForCatalogue } from './wrap-up-data';
import type { Choice } from './wrap-up-view';
import styles from './wrap-up.module.css';

/** The notes as boxes to tick: one stop for Tab, arrows walk, the space bar ticks. */
export function NoteChoices({ choices }: { choices: readonly Choice[] }) {
  const { wrapUp: words } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const { run, error } = useAction(markForCatalogue);
  const step = (by: number) => {
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])];
    const here = boxes.findIndex((box) => box === document.activeElement);
    boxes[Math.min(Math.max(here + by, 0), boxes.length - 1)]?.focus();
  };
  useHotkeys(
    [
      { keys: ['↓'], label: words.walk, run: () => step(1) },
      { keys: ['↑'], run: () => step(-1) },
    ],
    list,
  );
  const current = choices.find(({ note }) => note.id === stop) ?? choices[0];
  return (
    <>
      <Refusal text={error} />
      <ul ref={list} className={styles.picks} aria-label={words.notesList}>
        {choices.map((choice) => (
          <li key={choice.note.id} className={styles.pick} onFocus={() => setStop(choice.note.id)}>
            <Checkbox
              className={styles.pickLabel}
              isChecked={choice.note.isForCatalogue}
              tabIndex={choice === current ? 0 : -1}
              onChange={(isOn) => void run(choice.note.id, isOn)}
            >
              <ChoiceWords choice={choice} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChoiceWords({ choice: { note, group, cluster, number } }: { choice: Choice }) {
  const { wrapUp: words, marks } = useWords();
  const names = note.factors.map((factor) => marks.factor[factor]).join(', ');
  return (
    <span className={styles.pickWords}>
      {group !== null && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
      <KindGlyph kind={note.kind} label={marks.kind[note.kind]} />
      <span className={styles.text}>
        {note.text} {cluster !== null && <span className="sub">{cluster.name}</span>}
      </span>
      {number !== null && <span className="sub whole">{words.inCatalogue(entryNumber(number))}</span>}
      <Slots chosen={note.factors} label={names === '' ? words.noFactors : words.factors(names)} />
    </span>
  );
}
