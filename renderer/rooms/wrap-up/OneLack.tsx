import { createElement, type ReactNode } from 'react';
import { useNames } from '@renderer/data/names';
import { choose, go } from '@renderer/data/place';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { LackLine } from './LackLine';
import { FactorsLack, GroupsLack, PeopleLack, PersonLack } from './TeamLacks';
import { UnsavedLack } from './UnsavedLack';
import { WriteHere } from './WriteHere';
import {
  closeMeeting,
  closeVote,
  correctAction,
  correctWorkshop,
  writeDecision,
  writeUnderBlock,
} from './wrap-up-data';
import type { LackRow } from './wrap-up-view';

type Lines = {
  [K in LackRow['kind']]: (props: { row: Extract<LackRow, { kind: K }> }) => ReactNode;
};

const lines: Lines = {
  notClosed: NotClosed,
  noPlace: WorkshopLine,
  noCaseNumber: WorkshopLine,
  person: PersonLack,
  people: PeopleLack,
  action: ActionLack,
  decision: DecisionLack,
  itemText: ItemTextLack,
  answers: AnswersLack,
  openVote: OpenVoteLack,
  groups: GroupsLack,
  factors: FactorsLack,
  unsaved: UnsavedLack,
};

/** One thing that is missing, and what mends it. */
export function OneLack({ row }: { row: LackRow }) {
  return createElement(lines[row.kind] as (props: { row: LackRow }) => ReactNode, { row });
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

function WorkshopLine({ row }: { row: { kind: 'noPlace' | 'noCaseNumber' } }) {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
  const isPlace = row.kind === 'noPlace';
  const name = isPlace ? 'place' : 'caseNumber';
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

type Row<K extends LackRow['kind']> = { row: Extract<LackRow, { kind: K }> };

function ActionLack({ row: { entry, lacksOwner, lacksDay } }: Row<'action'>) {
  const { wrapUp: words, marks } = useWords();
  const names = useNames();
  return (
    <LackLine title={words.actionLacks(lacksOwner, lacksDay)} hint={marks.quoted(entry.text)}>
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

function DecisionLack({ row: { block } }: Row<'decision'>) {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
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
}

function ItemTextLack({ row: { block, number, item } }: Row<'itemText'>) {
  const { wrapUp: words } = useWords();
  return (
    <LackLine title={words.itemBare(number, item.title)}>
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

function AnswersLack({ row: { count, visitId } }: Row<'answers'>) {
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

function OpenVoteLack({ row: { round } }: Row<'openVote'>) {
  const { wrapUp: words } = useWords();
  const { run, error } = useAction(closeVote);
  const visit = () => {
    choose('round', round.id);
    go({ room: 'prioritise' });
  };
  return (
    <LackLine
      title={words.openVote(round.title)}
      hint={round.hidesTally ? words.openVoteHidden : words.openVoteHint}
    >
      <Button size="small" onPress={() => void run(round.id)}>
        {words.closeVote}
      </Button>
      <Button size="small" tone="quiet" onPress={visit}>
        {words.toVote}
      </Button>
      <Refusal text={error} />
    </LackLine>
  );
}
