import type { Lack } from '@shared/domain/missing';
import { choose, go } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { LackLine } from './LackLine';
import { FactorsLack, TeamLack } from './TeamLacks';
import { WriteHere } from './WriteHere';
import { closeMeeting, correctAction, correctWorkshop, writeDecision, writeUnderBlock } from './wrap-up-data';
import type { LackRow } from './wrap-up-view';

/** One thing that is missing, and what mends it. */
export function OneLack({ row }: { row: LackRow }) {
  switch (row.kind) {
    case 'notClosed':
      return <NotClosed />;
    case 'noPlace':
    case 'noCaseNumber':
      return <WorkshopLine name={row.kind === 'noPlace' ? 'place' : 'caseNumber'} />;
    case 'action':
      return <ActionLack lack={row} />;
    case 'decision':
    case 'itemText':
      return <TextLack lack={row} />;
    case 'answers':
      return <AnswersLack count={row.count} visitId={row.visitId} />;
    case 'factors':
      return <FactorsLack factors={row.factors} />;
    case 'person':
    case 'people':
    case 'groups':
      return <TeamLack row={row} />;
  }
}

function NotClosed() {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
  const { run, error } = useAction(closeMeeting);
  return (
    <LackLine title={words.notClosed} hint={words.notClosedHint}>
      <Button size="small" onPress={() => void run(id)}>
        {words.close}
      </Button>
      <Refusal text={error} />
    </LackLine>
  );
}

function WorkshopLine({ name }: { name: 'place' | 'caseNumber' }) {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
  const isPlace = name === 'place';
  return (
    <LackLine title={isPlace ? words.noPlace : words.noCaseNumber}>
      <WriteHere
        field={`wrapUp:${name}:${id}`}
        label={words[name]}
        act={isPlace ? words.placeHint : words.caseNumberHint}
        onSave={(text, options) => correctWorkshop(id, { [name]: text }, options)}
      />
    </LackLine>
  );
}

type ActionLackProps = { lack: Extract<Lack, { kind: 'action' }> };

function ActionLack({ lack: { entry, lacksOwner, lacksDay } }: ActionLackProps) {
  const { wrapUp: words } = useWords();
  const names = useRecords('participant').map(({ name }) => name);
  return (
    <LackLine title={words.actionLacks(lacksOwner, lacksDay)} hint={`»${entry.text}«`}>
      {lacksOwner && (
        <WriteHere
          field={`wrapUp:owner:${entry.id}`}
          label={words.owner}
          act={words.ownerHint}
          suggestions={names}
          onSave={(owner, options) => correctAction(entry.id, { owner }, options)}
        />
      )}
      {lacksDay && (
        <WriteHere
          field={`wrapUp:day:${entry.id}`}
          label={words.dueDay}
          act={words.dayHint}
          type="date"
          onSave={(dueDay, options) => correctAction(entry.id, { dueDay }, options)}
        />
      )}
    </LackLine>
  );
}

type TextLackProps = { lack: Extract<Lack, { kind: 'decision' | 'itemText' }> };

function TextLack({ lack }: TextLackProps) {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
  const { block } = lack;
  if (lack.kind === 'decision')
    return (
      <LackLine title={words.noDecision(block.title)}>
        <WriteHere
          isMultiline
          field={`wrapUp:decision:${block.id}`}
          label={words.decisionHint}
          act={words.write}
          onSave={(text, options) => writeDecision(id, block.id, text, options)}
        />
      </LackLine>
    );
  return (
    <LackLine title={words.itemBare(lack.number, lack.item.title)}>
      <WriteHere
        isMultiline
        field={`wrapUp:notes:${block.id}`}
        label={words.itemTextHint(block.title)}
        act={words.write}
        onSave={(text, options) => writeUnderBlock(block.id, text, options)}
      />
    </LackLine>
  );
}

function AnswersLack({ count, visitId }: { count: number; visitId: string }) {
  const { wrapUp: words } = useWords();
  const visit = () => {
    choose('visit', visitId);
    go({ room: 'visit' });
  };
  return (
    <LackLine title={words.unanswered(count)}>
      <Button size="small" onPress={visit}>
        {words.toVisit}
      </Button>
    </LackLine>
  );
}
