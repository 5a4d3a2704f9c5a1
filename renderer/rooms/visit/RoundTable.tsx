import { clockOf, wallClock } from '@shared/domain/time';
import type { Group } from '@shared/domain/board';
import type { VisitRound } from '@shared/domain/visit-round';
import type { GroupAtBoard, RoundShown } from '@shared/domain/visit-rounds';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { Table } from '@renderer/ui/controls/Table';
import { Seal } from '@renderer/ui/marks/Seal';
import { State } from '@renderer/ui/State';
import { showVisit } from './rounds-data';
import { minutesTyped } from './rounds-view';
import styles from './rounds.module.css';

/** Beyond these a column has no room for names; the letters and what is read aloud remain. */
const namedAtMost = 6;

/** Rounds down, groups across; every place opens its visit. */
export function RoundTable({ rounds }: { rounds: readonly RoundShown[] }) {
  const { visitRounds: words, boards, marks } = useWords();
  const groups = useRecords('group');
  const hasNames = groups.length <= namedAtMost;
  return (
    <div className={styles.table}>
      <Table caption={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.rounds}</th>
            {groups.map(({ id, letter, name }) => (
              <th key={id} scope="col">
                <span className={styles.group}>
                  <Seal letter={letter} label={boards.groupAndName(marks.group(letter), name)} />
                  {hasNames && <span aria-hidden="true">{name}</span>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((shown) => (
            <RoundRow key={shown.round.id} shown={shown} groups={groups} hasNames={hasNames} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type RowProps = { shown: RoundShown; groups: readonly Group[]; hasNames: boolean };

function RoundRow({ shown, groups, hasNames }: RowProps) {
  const { visitRounds: words } = useWords();
  const { round, number, visits } = shown;
  const runs = round.startedAt !== null && round.endedAt === null;
  return (
    <tr aria-selected={runs || undefined} aria-current={runs ? 'step' : undefined}>
      <th scope="row">
        <span className={styles.round}>
          {round.isHome ? words.home : words.round(number)}
          {runs && <State icon="play">{words.isRunning}</State>}
        </span>
        <RoundTime round={round} label={words.minutesOf(round.isHome ? words.home : words.round(number))} />
      </th>
      {round.isHome ? (
        <td colSpan={groups.length}>{words.allHome}</td>
      ) : (
        groups.map(({ id }) => (
          <td key={id}>
            <Place at={visits.find(({ visitor }) => visitor.id === id)} hasName={hasNames} />
          </td>
        ))
      )}
    </tr>
  );
}

/** The minutes until it begins, then when it was held. */
function RoundTime({ round, label }: { round: VisitRound; label: string }) {
  const { visitRounds: words } = useWords();
  const { timeZone } = useWorkshop();
  const { id, minutes, startedAt, endedAt } = round;
  const clock = (at: number) => clockOf(wallClock(at, timeZone));
  if (startedAt !== null)
    return (
      <span className={styles.time}>
        {endedAt === null ? words.since(clock(startedAt)) : `${clock(startedAt)}–${clock(endedAt)}`}
      </span>
    );
  const draft = `visitRound:${id}:minutes`;
  const save = (text: string) => {
    const typed = minutesTyped(text);
    if (typed === null) throw new Error(words.minutesWrong);
    return request('visitRound.update', { id, fields: { minutes: typed } }, { savesDraft: draft });
  };
  return (
    <span className={styles.minutes}>
      <EditableText
        label={label}
        value={String(minutes)}
        draft={draft}
        emptyRefusal={words.minutesWrong}
        // A refusal before the core is asked is a refusal all the same.
        onSave={async (text) => save(text)}
      />
      <span className="sub">{words.unit}</span>
    </span>
  );
}

function Place({ at, hasName }: { at: GroupAtBoard | undefined; hasName: boolean }) {
  const { visitRounds: words, marks } = useWords();
  const { id: workshopId } = useWorkshop();
  if (at === undefined) return <span className="sub">{words.atHome}</span>;
  const { visit, host, board } = at;
  const letter = host === null ? undefined : marks.group(host.letter);
  const name = host?.name ?? board.title;
  return (
    <button type="button" className={styles.place} onClick={() => showVisit(visit.id, workshopId)}>
      <span className="sub">{words.at}</span>
      {host && <Seal letter={host.letter} size="s" label={letter} />}
      {hasName && <span aria-hidden={name === letter || undefined}>{name}</span>}
      {!hasName && name !== letter && <span className="unseen">{name}</span>}
    </button>
  );
}
