import { dotsProblem, leastPeople, mostDots, peopleSuggested, type Hand } from '@shared/domain/vote-limits';
import type { Ballot, Dots, VoteRound } from '@shared/domain/voting';
import type { voteContract } from '@shared/contract/vote';
import type { Context, Handlers, ReadContext } from './context';
import { need, needSameWorkshop } from './find';
import { rankLast } from './rank';
import { patching, removing } from './patching';
import { removeRecord } from './references';
import { Refusal } from './refusal';
import { boardsOf, needCandidate } from './rounds';

export const voteService: Handlers<typeof voteContract> = {
  'voteRound.add'(context, { workshopId, ...rules }) {
    const { records, newId, now } = context;
    need(context, 'workshop', workshopId);
    const id = newId();
    const boardIds = boardsOf(context, workshopId, rules.boardIds);
    const rank = rankLast(records.list('voteRound', { workshopId }));
    records.add('voteRound', { ...rules, id, workshopId, rank, boardIds, startedAt: now(), closedAt: null });
    return { id };
  },
  'voteRound.update'(context, { id, fields }) {
    const round = need(context, 'voteRound', id);
    const { title: _title, ...rules } = fields;
    if (Object.keys(rules).length > 0 && allDots(context, id).length > 0) throw new Refusal('voteHasDots');
    const boards =
      fields.boardIds === undefined ? {} : { boardIds: boardsOf(context, round.workshopId, fields.boardIds) };
    return patching('voteRound')(context, { id, fields: { ...fields, ...boards } });
  },
  'voteRound.close'(context, { id }) {
    // Another window may have been quicker; it stays closed since then.
    const { closedAt } = need(context, 'voteRound', id);
    context.records.set('voteRound', id, { closedAt: closedAt ?? context.now() });
    return {};
  },
  'voteRound.reopen'(context, { id }) {
    need(context, 'voteRound', id);
    context.records.set('voteRound', id, { closedAt: null });
    return {};
  },
  'voteRound.remove': removing('voteRound'),

  'ballot.setPeople'(context, { voteRoundId, groupId, people }) {
    const round = needOpen(context, voteRoundId);
    const ballot = ballotOf(context, round, groupId);
    const least = leastPeople(round, dotsOf(context, ballot.id));
    if (people < least) throw new Refusal('tooFewPeople', { least });
    context.records.set('ballot', ballot.id, { people });
    return {};
  },
  'ballot.setDots'(context, { voteRoundId, groupId, noteId, count }) {
    const round = needOpen(context, voteRoundId);
    putDots(context, round, ballotOf(context, round, groupId), noteId, () => count);
    return {};
  },
  'ballot.addDot'(context, { voteRoundId, groupId, noteId, by }) {
    const round = needOpen(context, voteRoundId);
    putDots(context, round, ballotOf(context, round, groupId), noteId, (before) => Math.max(0, before + by));
    return {};
  },
  'ballot.clear'(context, { voteRoundId, groupId }) {
    needOpen(context, voteRoundId);
    const [ballot] = context.records.list('ballot', { voteRoundId, groupId });
    if (ballot !== undefined) removeRecord(context, 'ballot', ballot.id);
    return {};
  },
};

function needOpen(context: Context, id: string): VoteRound {
  const round = need(context, 'voteRound', id);
  if (round.closedAt !== null) throw new Refusal('voteIsClosed');
  return round;
}

/** The group's ballot, or the whole room's; made when first needed, for those who are present. */
function ballotOf(
  context: Context,
  { id: voteRoundId, workshopId }: VoteRound,
  groupId: string | null,
): Ballot {
  const { records, newId } = context;
  const ballots = records.list('ballot', { voteRoundId });
  const known = ballots.find((ballot) => ballot.groupId === groupId);
  if (known !== undefined) return known;
  if (groupId !== null) needSameWorkshop({ workshopId }, need(context, 'group', groupId));
  const people = peopleSuggested(
    records.list('participant', { workshopId }),
    groupId,
    ballots.some((ballot) => ballot.groupId !== null),
  );
  const made: Ballot = { id: newId(), workshopId, voteRoundId, groupId, people };
  records.add('ballot', made);
  return made;
}

function putDots(
  context: Context,
  round: VoteRound,
  { id: ballotId, groupId, people }: Ballot,
  noteId: string,
  change: (before: number) => number,
): void {
  const { records, newId } = context;
  const dots = dotsOf(context, ballotId);
  const standing = dots.find((each) => each.noteId === noteId);
  const isUsed = records.list('dots', { noteId }).some((each) => isIn(context, each, round));
  const note = needCandidate(context, round, noteId, isUsed);
  const count = change(standing?.count ?? 0);
  refuseTooMany(round, { groupId, people, dots }, note, count);
  if (standing === undefined && count > 0)
    records.add('dots', { id: newId(), workshopId: round.workshopId, ballotId, noteId, count });
  else if (standing !== undefined && count > 0) records.set('dots', standing.id, { count });
  else if (standing !== undefined) records.remove('dots', standing.id);
}

function refuseTooMany(
  round: VoteRound,
  hand: Hand,
  note: { id: string; groupId: string | null },
  count: number,
): void {
  const problem = dotsProblem(round, hand, note, count);
  if (problem === null) return;
  switch (problem.kind) {
    case 'ownNote':
      throw new Refusal('ownNote');
    case 'tooManyOnNote':
      throw new Refusal('tooManyOnNote', { people: problem.people });
    case 'tooManyDots':
      throw new Refusal('tooManyDots', {
        people: problem.people,
        budget: problem.budget,
        most: mostDots(round, hand),
        left: problem.left,
      });
  }
}

const dotsOf = ({ records }: ReadContext, ballotId: string): Dots[] => records.list('dots', { ballotId });

const allDots = (context: ReadContext, voteRoundId: string): Dots[] =>
  context.records.list('ballot', { voteRoundId }).flatMap(({ id }) => dotsOf(context, id));

const isIn = ({ records }: ReadContext, { ballotId }: Dots, round: VoteRound): boolean =>
  records.get('ballot', ballotId)?.voteRoundId === round.id;
