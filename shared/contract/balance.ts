import { PairRule } from '../domain/pair-rule';
import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command, query } from './define';
import { NewId, removal } from './patch';

/** What is asked of a proposal. The same wish for the same people gives the same groups. */
export const BalanceWish = z.strictObject({
  groups: z.number().int().min(1).max(26),
  /** Another number, another proposal. */
  seed: z.number().int().min(0).max(1_000_000),
  leadersStay: z.boolean(),
  /** Whoever has a group keeps it. */
  placedStay: z.boolean(),
  mixesRoles: z.boolean(),
  mixesCompetences: z.boolean(),
  keepsPairs: z.boolean(),
  /** Those who shared a group at the committee's last meeting are parted. */
  partsLastTime: z.boolean(),
});
export type BalanceWish = z.infer<typeof BalanceWish>;

const Spread = z.object({
  values: z.number(),
  uneven: z.array(z.object({ value: z.string(), least: z.number(), most: z.number() })),
});

export const BalanceProposal = z.object({
  /** `groupId` null: a new group. */
  groups: z.array(
    z.object({
      groupId: Id.nullable(),
      letter: z.string(),
      name: z.string(),
      participantIds: z.array(Id),
      leaderId: Id.nullable(),
    }),
  ),
  /** The letters of groups that would stand empty and hold something all the same. */
  emptied: z.array(z.string()),
  /** Groups that are not needed and hold nothing: they go. */
  surplus: z.array(z.object({ groupId: Id, letter: z.string() })),
  /** How many would change group, or get one. */
  moves: z.number(),
  /** Excused, absent or gone: they are in no proposal and stay as they are. */
  away: z.number(),
  /** The meeting that »last time« means; null: there is none with groups. */
  lastMeeting: z.object({ title: z.string(), plannedStart: z.string() }).nullable(),
  account: z.object({
    people: z.number(),
    least: z.number(),
    most: z.number(),
    stays: z.number(),
    /** The ids of the rules. */
    pairs: z.object({ kept: z.array(Id), broken: z.array(Id) }),
    roles: Spread,
    competences: Spread,
    lastTime: z.object({ pairs: z.array(z.tuple([Id, Id])), fewest: z.number() }),
  }),
});
export type BalanceProposal = z.infer<typeof BalanceProposal>;

export const balanceContract = {
  'balance.propose': query({
    input: z.strictObject({ workshopId: Id, wish: BalanceWish }),
    output: BalanceProposal,
  }),
  /** As it was shown, leaders and all. Who is not named stays as they are. */
  'balance.accept': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      groups: z
        .array(
          z.strictObject({
            groupId: Id.nullable(),
            participantIds: z.array(Id).max(2_000),
            leaderId: Id.nullable(),
          }),
        )
        .min(1)
        .max(26),
      /** The groups that were to go. One that holds something by now stays. */
      surplus: z.array(Id).max(26),
    }),
    /** The letters of those that went. */
    output: z.object({ removed: z.array(z.string()) }),
  }),
  /** One rule for two people: the newer takes the place of the older. */
  'pairRule.add': command({
    undoable: true,
    input: PairRule.pick({ firstId: true, secondId: true, rule: true }),
    output: NewId,
  }),
  'pairRule.remove': removal,
};
