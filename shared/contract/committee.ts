import { Committee, Member, MemberRole } from '../domain/committee';
import { DayOrNone, Id, Language, Title } from '../domain/values';
import { Participant, Presence } from '../domain/workshop';
import { z } from '../domain/zod';
import { command, query } from './define';
import { Before, Done, NewId, Nothing, patch, removal } from './patch';

const memberFields = Member.pick({ name: true, organisation: true, email: true, competences: true });
const participantFields = Participant.pick({
  name: true,
  role: true,
  organisation: true,
  email: true,
  competences: true,
  isMember: true,
  presence: true,
});

export const committeeContract = {
  'committee.list': query({ input: Nothing, output: z.object({ committees: z.array(Committee) }) }),
  /** `workshopId`: this workshop is a meeting of it from now on, in the same step. */
  'committee.create': command({
    undoable: true,
    input: z.strictObject({ name: Title, language: Language, workshopId: Id.nullable().default(null) }),
    output: NewId,
  }),
  'committee.update': patch(Committee.pick({ name: true, language: true })),

  'member.add': command({
    undoable: true,
    input: memberFields
      .partial()
      .required({ name: true })
      .extend({ committeeId: Id, role: z.string().max(300).default('') }),
    output: NewId,
  }),
  'member.update': patch(memberFields),
  'member.remove': removal,
  'memberRole.add': command({
    undoable: true,
    input: z.strictObject({
      memberId: Id,
      role: Title,
      fromDay: DayOrNone.default(''),
      toDay: DayOrNone.default(''),
    }),
    output: NewId,
  }),
  'memberRole.update': patch(MemberRole.pick({ role: true, fromDay: true, toDay: true })),
  'memberRole.remove': removal,

  'participant.add': command({
    undoable: true,
    input: participantFields.partial().required({ name: true }).extend({ workshopId: Id }),
    output: NewId,
  }),
  'participant.update': patch(participantFields),
  'participant.remove': removal,
  /** Several at once: one act, so that one undo takes it back. */
  'participant.setPresence': command({
    undoable: true,
    input: z.strictObject({ ids: z.array(Id).min(1).max(2_000), presence: Presence }),
    output: Done,
  }),
  /** Into a group, at a place in it, or out of every group. */
  'participant.assign': command({
    undoable: true,
    input: z.strictObject({ id: Id, groupId: Id.nullable(), before: Before.default(null) }),
    output: Done,
  }),
  /** Those without a group are spread so that the groups end up as even as can be; nobody else moves. */
  'participant.spread': command({ undoable: true, input: z.strictObject({ workshopId: Id }), output: Done }),
  /** The committee's members of the meeting's day who are not participants yet. */
  'participant.addMembers': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id }),
    output: z.object({ added: z.number() }),
  }),
};
