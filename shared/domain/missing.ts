/** What a workshop still lacks before its minutes can go out, and what is in place. Pure; the order is that of the evening. */
import type { AgendaItem, Block, LogEntry } from './agenda';
import { meanScore, type Assessment } from './assessment';
import type { Board, Group, Note, Visit, VisitInput } from './board';
import { blocksInOrder, byRank } from './running-order';
import { factors, type Factor } from './values';
import type { VoteRound } from './voting';
import type { Participant, Workshop } from './workshop';

export type MissingRows = {
  workshop: Workshop;
  participant: readonly Participant[];
  agendaItem: readonly AgendaItem[];
  block: readonly Block[];
  logEntry: readonly LogEntry[];
  group: readonly Group[];
  board: readonly Board[];
  note: readonly Note[];
  visit: readonly Visit[];
  visitInput: readonly VisitInput[];
  voteRound: readonly VoteRound[];
  dots: readonly object[];
  rating: readonly object[];
  matrixPlace: readonly object[];
  assessment: readonly Assessment[];
};

export type FactorLack = { factor: Factor; lacksScore: boolean; lacksNextStep: boolean };

export type Lack =
  | { kind: 'notClosed' }
  | { kind: 'noPlace' }
  | { kind: 'noCaseNumber' }
  | { kind: 'presence'; people: Participant[] }
  | { kind: 'action'; entry: LogEntry; lacksOwner: boolean; lacksDay: boolean }
  | { kind: 'decision'; block: Block }
  /** `block` is where its words would stand. */
  | { kind: 'itemText'; item: AgendaItem; number: number; block: Block }
  /** `visitId` is the first visit with one. */
  | { kind: 'answers'; count: number; visitId: string }
  /** It is still being voted; a hidden result stays out of the minutes for as long. */
  | { kind: 'openVote'; round: VoteRound }
  | { kind: 'groups'; groups: Group[] }
  | { kind: 'factors'; factors: FactorLack[] };

export type InPlace =
  | { kind: 'closed' }
  | { kind: 'presence'; present: number; of: number }
  | { kind: 'actions'; count: number }
  | { kind: 'decisions'; count: number }
  | { kind: 'groups'; count: number }
  | { kind: 'answers'; count: number }
  | { kind: 'factors' };

type Finding = { lacks: Lack[]; inPlace: InPlace[] };

export function whatIsMissing(rows: MissingRows): Finding {
  const found = rules.map((rule) => rule(rows));
  return {
    lacks: found.flatMap(({ lacks }) => lacks),
    inPlace: found.flatMap(({ inPlace }) => inPlace),
  };
}

const lacking = (...lacks: Lack[]): Finding => ({ lacks, inPlace: [] });
const fine = (...inPlace: InPlace[]): Finding => ({ lacks: [], inPlace });

const closing = ({ workshop }: MissingRows): Finding =>
  workshop.endedAt === null ? lacking({ kind: 'notClosed' }) : fine({ kind: 'closed' });

/** An item may carry a case number of its own; the workshop's is only missed where one has none. */
function details({ workshop, agendaItem }: MissingRows): Finding {
  const lacks: Lack[] = [];
  if (isBlank(workshop.place)) lacks.push({ kind: 'noPlace' });
  if (isBlank(workshop.caseNumber) && agendaItem.some(({ caseNumber }) => isBlank(caseNumber)))
    lacks.push({ kind: 'noCaseNumber' });
  return lacking(...lacks);
}

function presence({ participant }: MissingRows): Finding {
  const people = participant.filter((one) => one.presence === 'unknown');
  if (people.length > 0) return lacking({ kind: 'presence', people });
  const present = participant.filter((one) => one.presence === 'present').length;
  return participant.length === 0 ? fine() : fine({ kind: 'presence', present, of: participant.length });
}

function actions({ logEntry }: MissingRows): Finding {
  const all = logEntry.filter(({ kind }) => kind === 'action');
  const lacks = all
    .map((entry) => ({
      kind: 'action' as const,
      entry,
      lacksOwner: isBlank(entry.owner),
      lacksDay: entry.dueDay === '',
    }))
    .filter(({ lacksOwner, lacksDay }) => lacksOwner || lacksDay);
  if (lacks.length > 0) return lacking(...lacks);
  return all.length === 0 ? fine() : fine({ kind: 'actions', count: all.length });
}

function decisions({ agendaItem, block, logEntry }: MissingRows): Finding {
  const taken = new Set(logEntry.filter(({ kind }) => kind === 'decision').map(({ blockId }) => blockId));
  const expected = blocksInOrder(agendaItem, block).filter(({ kind }) => kind === 'decision');
  const lacks = expected.filter(({ id }) => !taken.has(id));
  if (lacks.length > 0) return lacking(...lacks.map((one) => ({ kind: 'decision' as const, block: one })));
  return expected.length === 0 ? fine() : fine({ kind: 'decisions', count: expected.length });
}

/** Items of which the minutes would say nothing at all; one that waits for a decision is told of by that. */
function itemTexts(rows: MissingRows): Finding {
  const items = [...rows.agendaItem].sort(byRank);
  return lacking(
    ...items.flatMap((item, at): Lack[] => {
      const blocks = rows.block.filter(({ agendaItemId }) => agendaItemId === item.id).sort(byRank);
      const [first] = blocks.filter(({ kind }) => kind !== 'break');
      if (first === undefined || blocks.some((block) => tellsSomething(block, rows))) return [];
      return [{ kind: 'itemText', item, number: at + 1, block: first }];
    }),
  );
}

function tellsSomething({ id, kind, notes }: Block, rows: MissingRows): boolean {
  if (!isBlank(notes) || rows.logEntry.some(({ blockId }) => blockId === id)) return true;
  if (kind === 'groupWork') return rows.note.length > 0;
  if (kind === 'vote') return isPrioritised(rows);
  if (kind === 'visit') return rows.visitInput.length > 0;
  // Information is written as given; a decision and the factors have lines of their own in this list.
  return kind === 'information' || kind === 'decision' || kind === 'factors';
}

const isPrioritised = ({ dots, rating, matrixPlace }: MissingRows): boolean =>
  dots.length + rating.length + matrixPlace.length > 0;

/** A group is missed once it has a board with something on it, or the meeting is over. */
function groups({ workshop, group, board, note }: MissingRows): Finding {
  const used = new Set(note.map(({ boardId }) => boardId));
  const working = group.filter(
    ({ id }) => workshop.endedAt !== null || board.some((one) => one.groupId === id && used.has(one.id)),
  );
  const lacks = working.filter(({ doneAt }) => doneAt === null);
  if (lacks.length > 0) return lacking({ kind: 'groups', groups: lacks });
  return working.length === 0 ? fine() : fine({ kind: 'groups', count: working.length });
}

function answers({ visit, visitInput }: MissingRows): Finding {
  const open = visitInput.filter(({ answer }) => answer === null);
  const first = [...visit].sort(byRank).find(({ id }) => open.some(({ visitId }) => visitId === id));
  if (first !== undefined) return lacking({ kind: 'answers', count: open.length, visitId: first.id });
  return visitInput.length === 0 ? fine() : fine({ kind: 'answers', count: visitInput.length });
}

/** Only where the agenda has a block for them, or somebody began. */
function scores({ block, assessment }: MissingRows): Finding {
  const isMeant = block.some(({ kind }) => kind === 'factors') || assessment.some(isBegun);
  if (!isMeant) return fine();
  const lacks = factors
    .map((factor) => {
      const known = assessment.find((one) => one.factor === factor);
      return {
        factor,
        lacksScore: known === undefined || meanScore(known.counts) === null,
        lacksNextStep: known === undefined || isBlank(known.nextStep),
      };
    })
    .filter(({ lacksScore, lacksNextStep }) => lacksScore || lacksNextStep);
  return lacks.length > 0 ? lacking({ kind: 'factors', factors: lacks }) : fine({ kind: 'factors' });
}

const isBegun = ({ counts, evidence, nextStep }: Assessment): boolean =>
  meanScore(counts) !== null || !isBlank(evidence) || !isBlank(nextStep);

const openVotes = ({ voteRound }: MissingRows): Finding =>
  lacking(
    ...voteRound
      .filter(({ closedAt }) => closedAt === null)
      .sort(byRank)
      .map((round) => ({ kind: 'openVote' as const, round })),
  );

const isBlank = (text: string): boolean => text.trim() === '';

const rules = [closing, details, presence, actions, decisions, itemTexts, openVotes, groups, answers, scores];
