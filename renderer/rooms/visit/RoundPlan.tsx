import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { planMisfit, type RoundShown } from '@shared/domain/visit-rounds';
import { request } from '@renderer/data/bridge';
import { draftsUnder } from '@renderer/data/drafts';
import { useChosen } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { useStrayTyping } from '@renderer/ui/controls/useStrayTyping';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { Title } from '@renderer/ui/layout/Title';
import { State } from '@renderer/ui/State';
import { PlanForm } from './PlanForm';
import { planDraft } from './usePlanForm';
import { show, showVisit, useRounds } from './rounds-data';
import { visitIn } from './rounds-view';
import { RoundTable } from './RoundTable';
import styles from './rounds.module.css';
import { VisitClock } from './VisitClock';

/** How the rounds are made, and who goes where in each. */
export function RoundPlan() {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const rounds = useRounds();
  // What was being changed when the window went, or the room was left, goes on.
  const [isChanging, setChanging] = useState(() => draftsUnder(planDraft(workshopId)).length > 0);
  const hasRounds = rounds.length > 0;
  const area = useRef<HTMLDivElement>(null);
  // The form goes, and the focus with it would be nowhere.
  const done = () => {
    setChanging(false);
    area.current?.focus();
  };
  return (
    <div ref={area} className={styles.plan} data-area="" tabIndex={-1}>
      <div className={styles.title}>
        <Title detail={words.detail}>{words.title}</Title>
        <VisitClock />
      </div>
      {isChanging || !hasRounds ? (
        <PlanForm
          rounds={rounds}
          onDone={done}
          onCancel={hasRounds ? done : () => show('visit', workshopId)}
        />
      ) : (
        <>
          <Misfit rounds={rounds} />
          <Writing rounds={rounds} />
          <RoundTable rounds={rounds} />
        </>
      )}
      {!isChanging && hasRounds && <Changes rounds={rounds} onChange={() => setChanging(true)} />}
    </div>
  );
}

/** Here nobody can write; while the guests should, the way to where they do. */
function Writing({ rounds }: { rounds: readonly RoundShown[] }) {
  const { id: workshopId } = useWorkshop();
  const boardId = useChosen('board') ?? undefined;
  const running = rounds.find(
    ({ round }) => !round.isHome && round.startedAt !== null && round.endedAt === null,
  );
  const visit = running && visitIn(running, boardId);
  if (running === undefined || visit === undefined) return null;
  return <WayToLine number={running.number} onGo={() => showVisit(visit, workshopId)} />;
}

/** Letters typed here belong on the line too; it stands there before the first of them is written. */
function WayToLine({ number, onGo }: { number: number; onGo: () => void }) {
  const { visitRounds: words } = useWords();
  const way = useRef<HTMLButtonElement>(null);
  useStrayTyping(way, () => flushSync(onGo));
  return (
    <ButtonRow>
      <Button ref={way} icon="pencil" onPress={onGo}>
        {words.writeIn(number)}
      </Button>
      <span className="sub">{words.guestsWrite}</span>
    </ButtonRow>
  );
}

/** The groups are others than when it was planned; »Ret planen« is right below. */
function Misfit({ rounds }: { rounds: readonly RoundShown[] }) {
  const { visitRounds: words, marks } = useWords();
  const misfit = planMisfit(rounds, useRecords('group'));
  if (misfit === null) return null;
  return (
    <p role="status" className={styles.misfit}>
      <State tone="warn" icon="warn">
        {words.misfit(misfit.leftOut.map(({ letter }) => marks.group(letter)))}
      </State>
    </p>
  );
}

type ChangesProps = { rounds: readonly RoundShown[]; onChange: () => void };

/** What has begun stays as it was; the rest is planned anew or deleted. */
function Changes({ rounds, onChange }: ChangesProps) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const remove = () =>
    request('visitRound.clear', { workshopId }).then(() => {
      sayUndoable(words.removed);
    });
  if (rounds.every(({ round }) => round.startedAt !== null)) return null;
  return (
    <ButtonRow className={styles.changes}>
      <Button icon="pencil" onPress={onChange}>
        {words.change}
      </Button>
      <Button tone="quiet" icon="trash" onPress={() => tell(remove())}>
        {words.remove}
      </Button>
    </ButtonRow>
  );
}
