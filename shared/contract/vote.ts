import { Ballot, Dots, VoteRound } from '../domain/voting';
import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done, NewId, patch, removal } from './patch';

const Rules = VoteRound.pick({
  title: true,
  boardIds: true,
  budget: true,
  allowsSeveral: true,
  allowsOwn: true,
  hidesTally: true,
});

/** Whose dots they are: a group's, or the whole room's. */
const Counted = z.strictObject({ voteRoundId: Id, groupId: Id.nullable() });

export const voteContract = {
  'voteRound.add': command({ undoable: true, input: Rules.extend({ workshopId: Id }), output: NewId }),
  /** What the dots rest on is settled by the first dot; the title can be corrected for as long as one likes. */
  'voteRound.update': patch(Rules),
  /** The tally is there for all to see; nothing more is counted. */
  'voteRound.close': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  'voteRound.reopen': command({ undoable: true, input: z.strictObject({ id: Id }), output: Done }),
  /** With its dots. */
  'voteRound.remove': removal,

  /** For how many people is counted; never fewer than can have put the dots that are there. */
  'ballot.setPeople': command({
    undoable: true,
    input: Counted.extend({ people: Ballot.shape.people }),
    output: Done,
  }),
  /** So many dots on the note from these people. Without a number of people yet, those present are counted for. */
  'ballot.setDots': command({
    undoable: true,
    input: Counted.extend({ noteId: Id, count: Dots.shape.count.or(z.literal(0)) }),
    output: Done,
  }),
  /** One more, or one fewer. */
  'ballot.addDot': command({
    undoable: true,
    input: Counted.extend({ noteId: Id, by: z.union([z.literal(1), z.literal(-1)]) }),
    output: Done,
  }),
  /** The group's count is gone, as if it had not begun. */
  'ballot.clear': command({ undoable: true, input: Counted, output: Done }),
};
