import { blockTime, plannedMinutes } from '@shared/domain/running-order';
import type { VisitRound } from '@shared/domain/visit-round';
import { placeOfRounds, type RoundShown } from '@shared/domain/visit-rounds';
import type { Words } from '@shared/words/index';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { State } from '@renderer/ui/State';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useNow } from '@renderer/ui/useNow';
import { addToRound, nextRound, roundBefore, setPaused, show, showVisit } from './rounds-data';
import { visitIn, type Shown } from './rounds-view';
import styles from './rounds.module.css';
import { focusedInput } from './visit-store';

type Props = { rounds: readonly RoundShown[]; shown: Shown; hostBoardId: string | undefined };

/** The clock of the rounds: one key or one click each. It advises and stops nobody. */
export function RoundActs({ rounds, shown, hostBoardId }: Props) {
  const { id: workshopId, status } = useWorkshop();
  const { running, next, previous } = placeOfRounds(rounds.map(({ round }) => round));
  if (status === 'closed') return null;
  const canBack = previous !== undefined && (running !== undefined || previous.endedAt !== null);
  const toRound = (to: RoundShown | undefined) => {
    if (to === undefined) return;
    const visit = visitIn(to, hostBoardId);
    if (to.round.isHome) show('home', workshopId);
    // Whoever has the plan up has it up for the room.
    else if (visit !== undefined && shown !== 'plan') showVisit(visit, workshopId);
  };
  const shownOf = (round: VisitRound | undefined) => rounds.find((each) => each.round === round);
  return (
    <div className={styles.acts}>
      {running && <Warning round={running} />}
      {canBack && <Back onBack={() => toRound(shownOf(previous))} />}
      {running && <MoreTime hasAltOne={!running.isHome && shown !== 'home'} />}
      {(running !== undefined || next !== undefined) && (
        <Forward running={running} next={shownOf(next)} onNext={() => toRound(shownOf(next))} />
      )}
    </div>
  );
}

type ForwardProps = {
  running: VisitRound | undefined;
  next: RoundShown | undefined;
  onNext: () => void;
};

function Forward({ running, next, onNext }: ForwardProps) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const label = forwardLabel(words, running, next);
  const press = () =>
    tell(
      nextRound(workshopId, running?.id ?? null).then(() => {
        onNext();
        announce(
          next === undefined ? words.ended : words.began(roundName(words, next), plannedMinutes(next.round)),
        );
      }),
    );
  useHotkeys([{ keys: ['PgDn'], label, run: press }]);
  return (
    <Button tone="primary" keys={['PgDn']} onPress={press}>
      {label}
    </Button>
  );
}

function forwardLabel(
  words: Words['visitRounds'],
  running: VisitRound | undefined,
  next: RoundShown | undefined,
): string {
  if (next === undefined) return words.end;
  if (next.round.isHome) return running === undefined ? words.startHome : words.goHome;
  return running === undefined ? words.start(next.number) : words.next;
}

const roundName = (words: Words['visitRounds'], { round, number }: RoundShown): string =>
  round.isHome ? words.home : words.round(number);

/** Where no contribution has the focus: there Alt 1 is an answer. */
const besideInputs = {
  get current(): Element | null {
    return focusedInput() === null ? document.body : null;
  },
};

/** Alt 1 gives a minute while the groups are out; at home Alt 1, 2, 3 answer. */
function MoreTime({ hasAltOne }: { hasAltOne: boolean }) {
  const { visitRounds: words } = useWords();
  const { id: workshopId, pausedAt, currentBlockId } = useWorkshop();
  const more = (minutes: number) => () => tell(addToRound(workshopId, minutes));
  const isPaused = pausedAt !== null;
  useHotkeys([
    { keys: ['Alt', '5'], label: words.plus(5), isQuiet: true, run: more(5) },
    // The meeting's pause is the round's too; without a running block there is none.
    ...(currentBlockId === null
      ? []
      : [
          {
            keys: ['Alt', 'P'],
            label: isPaused ? words.resume : words.pause,
            isQuiet: true,
            run: () => tell(setPaused(workshopId, !isPaused)),
          },
        ]),
  ]);
  useHotkeys(
    hasAltOne ? [{ keys: ['Alt', '1'], label: words.plus(1), isQuiet: true, run: more(1) }] : [],
    besideInputs,
  );
  return (
    <>
      <Button keys={hasAltOne ? ['Alt', '1'] : undefined} onPress={more(1)}>
        {words.plus(1)}
      </Button>
      <Button keys={['Alt', '5']} onPress={more(5)}>
        {words.plus(5)}
      </Button>
    </>
  );
}

function Back({ onBack }: { onBack: () => void }) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const press = () => tell(roundBefore(workshopId).then(onBack));
  useHotkeys([{ keys: ['PgUp'], label: words.back, isQuiet: true, run: press }]);
  return <IconButton icon="undo" label={words.back} keys={['PgUp']} onPress={press} />;
}

/** Where the eye is when it is time to go on; the clock itself says it aloud. */
function Warning({ round }: { round: VisitRound }) {
  const { clock } = useWords();
  const { pausedAt } = useWorkshop();
  const { state } = blockTime(round, useNow('second'), pausedAt);
  if (state !== 'last' && state !== 'over') return null;
  return (
    <State tone={state === 'over' ? 'late' : 'warn'} icon="clock">
      {state === 'over' ? clock.warning.over() : clock.last}
    </State>
  );
}
