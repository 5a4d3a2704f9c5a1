import type { KnownPeople, ListPreview } from '@shared/contract/participant-list';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { State } from '@renderer/ui/State';
import { fieldsTwice, gainers, hasNames, mostNamed, worthALook, type Told } from './list-view';
import styles from './people-list.module.css';

export type ListAccountProps = {
  preview: ListPreview;
  known: KnownPeople;
  onKnown: (known: KnownPeople) => void;
};

/** Who comes in, who is here already and by what rule, and which rows do not come in and why. */
export function ListAccount({ preview, known, onKnown }: ListAccountProps) {
  const { peopleList: words } = useWords();
  const isReadable = hasNames(preview);
  return (
    <div className={styles.account}>
      <div role="status">
        {isReadable ? (
          <b>{words.counts(preview.added, preview.known.length, preview.left.length)}</b>
        ) : (
          <State tone="warn" icon="warn">
            {words.nameNeeded}
          </State>
        )}
        {fieldsTwice(preview).map((field) => (
          <p key={field} className="sub">
            {words.twice(words.fields[field])}
          </p>
        ))}
      </div>
      {isReadable && <Lists preview={preview} known={known} onKnown={onKnown} />}
    </div>
  );
}

function Lists({ preview, known, onKnown }: ListAccountProps) {
  const { peopleList: words } = useWords();
  const here = preview.known.map(({ row, name, isByName }) => ({
    row,
    name,
    says: isByName ? words.sameName : words.sameAddress,
  }));
  const left = preview.left.map(({ row, name, reason }) => ({ row, name, says: reason }));
  return (
    <div className={styles.lists}>
      {here.length > 0 && (
        <section>
          <h3>{words.known}</h3>
          <Segment
            label={words.whatOfKnown}
            value={known}
            options={[
              { value: 'leave', label: words.leave },
              { value: 'complete', label: words.complete },
            ]}
            onChange={onKnown}
          />
          {known === 'complete' && (
            <p className="sub" role="status">
              {words.gains(gainers(preview))}
            </p>
          )}
          <Rows rows={here} label={words.known} />
        </section>
      )}
      <Section title={words.left} rows={left} />
      <Section title={words.look} rows={worthALook(preview, words)} />
    </div>
  );
}

function Section({ title, rows }: { title: string; rows: readonly Told[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Rows rows={rows} label={title} />
    </section>
  );
}

function Rows({ rows, label }: { rows: readonly Told[]; label: string }) {
  const { peopleList: words } = useWords();
  const others = rows.length - mostNamed;
  return (
    <ul className={styles.rows} tabIndex={0} aria-label={label}>
      {rows.slice(0, mostNamed).map(({ row, name, says }) => (
        <li key={`${String(row)} ${says}`}>
          <b className="num">{words.inRow(row)}</b> {name !== '' && <span>{name}: </span>}
          <span className="sub">{says}</span>
        </li>
      ))}
      {others > 0 && <li className="sub">{words.others(others)}</li>}
    </ul>
  );
}
