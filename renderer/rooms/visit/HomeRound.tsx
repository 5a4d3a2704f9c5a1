import { useEffect, useMemo, useRef } from 'react';
import type { VisitInput } from '@shared/domain/board';
import { useChosen } from '@renderer/data/place';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Title } from '@renderer/ui/layout/Title';
import { State } from '@renderer/ui/State';
import { HostAtHome } from './HostAtHome';
import { useRounds, useWhoIsWhere } from './rounds-data';
import { firstAtHome, hostsAtHome, waitingAfter, type Host } from './rounds-view';
import styles from './rounds.module.css';
import { useAnswerKeys } from './useAnswerKeys';
import { useInputKeys } from './useInputKeys';
import { useUnfinishedCorrection } from './useUnfinishedCorrection';
import { reach, resetVisit, useVisitStore } from './visit-store';
import { tally } from './visit-view';
import { VisitClock } from './VisitClock';

/** Everybody is back: each host answers everything its guests wrote. */
export function HomeRound() {
  const { visit, visitRounds: words } = useWords();
  const hosts = useHosts();
  const inputs = hosts.flatMap(({ heard }) => heard.flatMap((each) => each.inputs));
  const { all, answered, waiting } = tally(inputs);
  const tabStop = useVisitStore((store) => store.tabStop);
  const next = waitingAfter(inputs, tabStop);
  const reachable = inputs.find(({ id }) => id === tabStop)?.id ?? next?.id ?? inputs[0]?.id;
  useAnswerKeys(inputs, waitingAfter(inputs, null), false);
  useInputKeys(inputs);
  useOnwards(inputs, useFirst(hosts, inputs));
  return (
    <div className={styles.homeRoom}>
      <div className={styles.title}>
        <Title detail={words.homeDetail}>{words.homeTitle}</Title>
        <VisitClock />
      </div>
      {all === 0 ? (
        <EmptyState className={styles.nobody} title={words.noVisitors} />
      ) : (
        <p role="status" className={styles.tally}>
          {waiting === 0 ? (
            <State tone="ok" icon="check">
              {words.allAnswered}
            </State>
          ) : (
            [visit.inputs(all), visit.answered(answered), visit.waiting(waiting)].join(' · ')
          )}
        </p>
      )}
      {all > 0 && (
        <div className={styles.hosts} data-area="" tabIndex={-1}>
          {hosts.map((host) => (
            <HostAtHome key={host.board.id} host={host} reachable={reachable} />
          ))}
        </div>
      )}
    </div>
  );
}

function useHosts() {
  const boards = useRecords('board');
  const inputs = useRecords('visitInput');
  const visits = useWhoIsWhere();
  const rounds = useRounds();
  return useMemo(() => hostsAtHome(boards, visits, rounds, inputs), [boards, visits, rounds, inputs]);
}

/** Where one begins; nowhere else while a correction is open that the window went in the middle of. */
function useFirst(hosts: readonly Host[], inputs: readonly VisitInput[]): VisitInput | undefined {
  const isCorrecting = useUnfinishedCorrection(inputs);
  const boardId = useChosen('board');
  const own = hosts.find(({ board }) => board.id === boardId)?.heard.flatMap((each) => each.inputs) ?? [];
  return isCorrecting ? undefined : firstAtHome(inputs, own);
}

/** Begins where it is told to, and after a word goes on to the next: answering all takes two keys each. */
function useOnwards(inputs: readonly VisitInput[], first: VisitInput | undefined): void {
  const latest = useRef(inputs);
  const begins = useRef(first);
  useEffect(() => {
    latest.current = inputs;
  });
  useEffect(() => {
    if (begins.current !== undefined) reach(begins.current.id);
    let worded: string | null = null;
    const stop = useVisitStore.subscribe((now, before) => {
      if (before.wording !== null && now.wording === null) worded = before.wording;
      // Only where the focus would come back to it: whoever clicked elsewhere is elsewhere.
      if (worded === null || now.wanted !== worded) return;
      const next = waitingAfter(latest.current, worded);
      worded = null;
      if (next !== undefined) reach(next.id);
    });
    return () => {
      stop();
      resetVisit();
    };
  }, []);
}
