import { useEffect, useRef } from 'react';
import { blockTime, type Timed } from '@shared/domain/running-order';
import { runningRound } from '@shared/domain/visit-rounds';
import type { Workshop } from '@shared/domain/workshop';
import { useRecord, useRecords } from '@renderer/data/records';
import { useReplica } from '@renderer/data/replica';
import { useAppState } from '@renderer/data/settings';
import { chime } from '@renderer/ui/chime';
import { useNow } from '@renderer/ui/useNow';
import { useTimeWarning } from '@renderer/ui/useTimeWarning';

/** The clock that runs, heard in whichever room one is: that of the visiting round, else that of the agenda. */
export function Sound() {
  const workshop = useReplica(({ openId, tables }) => tables.workshop.get(openId ?? ''));
  const block = useRecord('block', workshop?.currentBlockId ?? null);
  const round = runningRound(useRecords('visitRound'));
  const timed = round ?? block;
  if (workshop?.status !== 'running' || timed === null) return null;
  return <SoundOf workshop={workshop} timed={timed} />;
}

function SoundOf({ workshop, timed }: { workshop: Workshop; timed: Timed & { id: string } }) {
  const { hasSound, soundLevel } = useAppState(({ settings }) => settings);
  const isRehearsal = useAppState(({ clock }) => clock.isRehearsal);
  const isMine = useOnlyHere(`sound:${isRehearsal ? 'rehearsal' : 'evening'}:${workshop.id}`);
  const { state } = blockTime(timed, useNow('second'), workshop.pausedAt);
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
