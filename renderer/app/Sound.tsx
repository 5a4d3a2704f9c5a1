import { useEffect, useRef } from 'react';
import type { Block } from '@shared/domain/agenda';
import { blockTime, plannedMinutes, type Timed } from '@shared/domain/running-order';
import { runningRound } from '@shared/domain/visit-rounds';
import type { Workshop } from '@shared/domain/workshop';
import { useRecords } from '@renderer/data/records';
import { useReplica } from '@renderer/data/replica';
import { useAppState } from '@renderer/data/settings';
import { chime } from '@renderer/ui/chime';
import { useNow } from '@renderer/ui/useNow';
import { useTimeWarning } from '@renderer/ui/useTimeWarning';

/** The clock that runs, heard in whichever room one is: that of the visiting round, else those of the agenda. */
export function Sound() {
  const workshop = useReplica(({ openId, tables }) => tables.workshop.get(openId ?? ''));
  if (workshop?.status !== 'running') return null;
  return <SoundsOf key={workshop.id} workshop={workshop} />;
}

function SoundsOf({ workshop }: { workshop: Workshop }) {
  const isRehearsal = useAppState(({ clock }) => clock.isRehearsal);
  const isMine = useOnlyHere(`sound:${isRehearsal ? 'rehearsal' : 'evening'}:${workshop.id}`);
  const round = runningRound(useRecords('visitRound'));
  const blocks = useRecords('block').filter(
    ({ startedAt, endedAt }) => startedAt !== null && endedAt === null,
  );
  const timed = round === undefined ? eachTimeOnce(blocks) : [round];
  return timed.map((one) => (
    <SoundOf key={one.id} timed={one} pausedAt={workshop.pausedAt} isMine={isMine} />
  ));
}

/** Groups that work side by side for as long are heard once. */
const eachTimeOnce = (blocks: readonly Block[]): Block[] =>
  blocks.filter(
    (block, at) => blocks.findIndex((other) => plannedMinutes(other) === plannedMinutes(block)) === at,
  );

type OneProps = {
  timed: Timed & { id: string };
  pausedAt: number | null;
  isMine: { readonly current: boolean };
};

function SoundOf({ timed, pausedAt, isMine }: OneProps) {
  const { hasSound, soundLevel } = useAppState(({ settings }) => settings);
  const { state } = blockTime(timed, useNow('second'), pausedAt);
  useTimeWarning(timed.id, state, (warning) => {
    if (hasSound && isMine.current) chime(warning, soundLevel);
  });
  return null;
}

/**
 * One of the windows that show a workshop holds its name, the one that came first; when it closes, the next. Never the
 * stage, which has no rooms: a sound is the facilitator's, and the computer has one loudspeaker for all windows.
 */
function useOnlyHere(name: string) {
  const isMine = useRef(false);
  useEffect(() => {
    const waiting = new AbortController();
    let release: () => void = () => undefined;
    const held = () => {
      isMine.current = true;
      return new Promise<void>((done) => (release = done));
    };
    // Given up before its turn came, it is refused: nothing is missing then.
    navigator.locks.request(name, { signal: waiting.signal }, held).catch(() => undefined);
    return () => {
      isMine.current = false;
      waiting.abort();
      release();
    };
  }, [name]);
  return isMine;
}
