/** What the balancer of groups is asked. */
import type { PairRule } from './pair-rule';

export type SeatedPerson = {
  id: string;
  role: string;
  competences: readonly string[];
  /** The group of the last meeting. */
  lastGroup: string | null;
  /** The group, by its place in the list, in which the person stays; null: anywhere. */
  staysIn: number | null;
};

export type Mix = { roles: boolean; competences: boolean; lastTime: boolean };
export type Pair = Pick<PairRule, 'id' | 'firstId' | 'secondId' | 'rule'>;

export type BalanceTask = {
  /** Only those who are there. */
  people: readonly SeatedPerson[];
  groups: number;
  /** In the order they were made: where not all can hold, the earlier ones do. */
  pairs: readonly Pair[];
  mix: Mix;
};
