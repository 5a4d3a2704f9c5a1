/** What the facilitator has chosen for the balancer, and the wish that follows from it. */
import type { BalanceWish } from '@shared/contract/balance';
import { groupsOfSize } from '@shared/domain/balance';
import { z } from '@shared/domain/zod';

export const ruleNames = [
  'leadersStay',
  'placedStay',
  'mixesRoles',
  'mixesCompetences',
  'partsLastTime',
  'keepsPairs',
] as const;
export type RuleName = (typeof ruleNames)[number];

export const mostGroups = 26;
export const mostInEach = 200;

export const BalancePlan = z.object({
  by: z.enum(['groups', 'size']),
  groups: z.number().int().min(1).max(mostGroups),
  size: z.number().int().min(1).max(mostInEach),
  rules: z.record(z.enum(ruleNames), z.boolean()),
  /** The proposal that is shown; null: none has been asked for. */
  seed: z.number().int().min(0).nullable(),
});
export type BalancePlan = z.infer<typeof BalancePlan>;

export function firstPlan(groups: number, people: number): BalancePlan {
  return {
    by: 'groups',
    groups: Math.min(mostGroups, groups > 0 ? groups : groupsOfSize(people, 5)),
    size: 5,
    rules: {
      leadersStay: true,
      placedStay: false,
      mixesRoles: true,
      mixesCompetences: true,
      partsLastTime: true,
      keepsPairs: true,
    },
    seed: null,
  };
}

/** Null: none from 1 to `most`. */
export function wholeNumber(typed: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
}

export const groupsIn = ({ by, groups, size }: BalancePlan, people: number): number =>
  by === 'groups' ? groups : groupsOfSize(people, size);

export const wishOf = (plan: BalancePlan, people: number, seed: number): BalanceWish => ({
  ...plan.rules,
  groups: groupsIn(plan, people),
  seed,
});

export function planFrom(text: string | null): BalancePlan | null {
  if (text === null || text === '') return null;
  try {
    return BalancePlan.parse(JSON.parse(text));
  } catch {
    // Written by an older version: the choices are made anew.
    return null;
  }
}
