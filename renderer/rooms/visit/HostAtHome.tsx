import { useState } from 'react';
import { useWords } from '@renderer/data/settings';
import { Seal } from '@renderer/ui/marks/Seal';
import { InputRow } from './InputRow';
import type { Heard, Host } from './rounds-view';
import styles from './rounds.module.css';
import { useParties, useTargets } from './visit-data';
import { focusedInput } from './visit-store';
import { tally } from './visit-view';

type Props = { host: Host; reachable: string | undefined };

/** A host with all that was written at its board, visit by visit. */
export function HostAtHome({ host: { board, group, heard }, reachable }: Props) {
  const { visit, visitRounds: words, marks } = useWords();
  const { all, waiting } = tally(heard.flatMap(({ inputs }) => inputs));
  const name = group?.name ?? board.title;
  return (
    <section aria-label={name} className={styles.host}>
      <div className={styles.hostHead}>
        <h2>
          {group && <Seal letter={group.letter} label={marks.group(group.letter)} />}
          {name}
        </h2>
        <span className="sub">{[visit.inputs(all), visit.waiting(waiting)].join(' · ')}</span>
      </div>
      {heard.length === 0 && <p className={styles.none}>{words.nobodyWrote}</p>}
      {heard.map((each, at) => (
        <HeardFrom
          key={each.at.visit.id}
          heard={each}
          // The same question once.
          isAskedAnew={each.at.visit.prompt !== heard[at - 1]?.at.visit.prompt}
          reachable={reachable}
        />
      ))}
    </section>
  );
}

type HeardProps = { heard: Heard; isAskedAnew: boolean; reachable: string | undefined };

/** What one group wrote when it was here, under what it was asked. */
function HeardFrom({ heard: { at, round, inputs }, isAskedAnew, reachable }: HeardProps) {
  const { visitRounds: words, boards, marks } = useWords();
  const { visit, visitor } = at;
  // The heading says who answers.
  const parties = { ...useParties(visit), host: null };
  const targets = useTargets(visit);
  const [focused, setFocused] = useState<string | null>(null);
  const visitorName = boards.groupAndName(marks.group(visitor.letter), visitor.name);
  const themeOf = (clusterId: string | null) =>
    targets.find((target) => target.clusterId === clusterId && clusterId !== null)?.name;
  return (
    <div onFocus={() => setFocused(focusedInput())} onBlur={() => setFocused(null)}>
      <h3 className={styles.from}>
        {words.asked(round === null ? words.loose : words.round(round.number), visitorName)}
        {isAskedAnew && visit.prompt !== '' && <span className={styles.asked}>{visit.prompt}</span>}
      </h3>
      <ul>
        {inputs.map((input) => {
          const theme = themeOf(input.clusterId);
          return (
            <InputRow
              key={input.id}
              input={input}
              parties={parties}
              targets={targets}
              isTabStop={input.id === reachable}
              hasKeys={input.id === focused}
              {...(theme === undefined ? {} : { about: words.to(theme) })}
            />
          );
        })}
      </ul>
    </div>
  );
}
