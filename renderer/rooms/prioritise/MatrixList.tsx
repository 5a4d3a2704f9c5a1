import type { Matrix } from '@shared/domain/rating';
import { quadrantWords } from '@shared/domain/quadrant';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { byQuadrant, type PlacedNote } from './prioritise-view';
import styles from './matrix.module.css';

/** The matrix as text: for reading aloud, and for whoever does not see the plane. */
export function MatrixList({ matrix, placed }: { matrix: Matrix; placed: readonly PlacedNote[] }) {
  const { prioritise, marks } = useWords();
  return (
    <div className={styles.quadrants} data-area="" tabIndex={-1}>
      {byQuadrant(placed).map(({ quadrant, notes }) => (
        <section key={`${quadrant.x} ${quadrant.y}`}>
          <SectionHead detail={<span className="num">{notes.length}</span>}>
            {quadrantWords(matrix, quadrant)}
          </SectionHead>
          {notes.length === 0 ? (
            <p className="sub">{prioritise.matrix.none}</p>
          ) : (
            <ul>
              {notes.map((note) => (
                <li key={note.id}>
                  <Note kind={note.kind} kindLabel={marks.kind[note.kind]}>
                    {note.text}
                  </Note>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
