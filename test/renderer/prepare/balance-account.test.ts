import { expect, it } from 'vitest';
import type { BalanceProposal } from '@shared/contract/balance';
import { wordsIn } from '@shared/words/index';
import { accountLines } from '@renderer/rooms/prepare/groups/balance-account';
import { firstPlan, groupsIn, planFrom } from '@renderer/rooms/prepare/groups/balance-plan';

const even = { values: 2, uneven: [] };
const proposal = (
  account: Partial<BalanceProposal['account']>,
  more: Partial<BalanceProposal> = {},
): BalanceProposal => ({
  groups: [],
  emptied: [],
  surplus: [],
  moves: 0,
  away: 0,
  lastMeeting: { title: 'Sidst', plannedStart: '2027-01-12T17:00' },
  account: {
    people: 11,
    least: 5,
    most: 6,
    stays: 0,
    pairs: { kept: [], broken: [] },
    roles: even,
    competences: even,
    lastTime: { pairs: [], fewest: 0 },
    ...account,
  },
  ...more,
});
const pair = (id: string, rule: 'together' | 'apart') => ({
  id,
  workshopId: 'w',
  firstId: 'Asta',
  secondId: 'Bo',
  rule,
});
const { rules } = firstPlan(2, 11);
const said = (told: BalanceProposal, chosen = rules) =>
  accountLines({
    proposal: told,
    rules: chosen,
    pairs: [pair('p', 'together')],
    nameOf: (id) => id,
    words: wordsIn.da.balance,
  }).map(({ text, isMet }) => (isMet ? text : `! ${text}`));

it('says in plain words that every rule is met', () => {
  expect(said(proposal({ pairs: { kept: ['p'], broken: [] } }))).toEqual([
    'Alle grupper har 5–6.',
    'Rollerne er fordelt så jævnt, det kan lade sig gøre.',
    'Kompetencerne er fordelt så jævnt, det kan lade sig gøre.',
    'Ingen er sammen med nogen fra sidst.',
    'Parret sidder, som I bad om.',
  ]);
});

it('says which rule is only nearly met, and how nearly', () => {
  const told = proposal(
    {
      least: 3,
      most: 6,
      roles: { values: 3, uneven: [{ value: 'borger', least: 0, most: 3 }] },
      competences: { values: 0, uneven: [] },
      lastTime: { pairs: [['Asta', 'Bo']], fewest: 0 },
      pairs: { kept: [], broken: ['p'] },
    },
    { emptied: ['C'], surplus: [{ groupId: 'd', letter: 'D' }] },
  );
  expect(said(told)).toEqual([
    '! Grupperne har 3–6. Mere lige bliver det ikke, når nogle bliver, hvor de er.',
    '! Rollerne er fordelt jævnt på nær borger (0–3 i hver).',
    'Ingen deler kompetence, så der er ikke noget at blande.',
    '! Asta og Bo var også sammen sidst.',
    '! Asta og Bo kan ikke komme sammen, når de andre regler skal holde.',
    'Gruppe D er der ikke brug for. Den er tom og slettes.',
    '! Gruppe C får ingen, men bliver stående med det, der er skrevet eller planlagt i den.',
  ]);
});

it('counts those who meet again when they are many, and says when it cannot be fewer', () => {
  const pairs = Array.from({ length: 9 }, (): [string, string] => ['Asta', 'Bo']);
  expect(said(proposal({ lastTime: { pairs, fewest: 9 } }))).toContain(
    '9 par var også sammen sidst. Færre kan det ikke blive.',
  );
});

it('is silent about rules that are off and about a last time that never was', () => {
  const off = { ...rules, mixesRoles: false, mixesCompetences: false, keepsPairs: false };
  expect(said(proposal({}, { lastMeeting: null }), off)).toEqual(['Alle grupper har 5–6.']);
});

it('takes the groups there are, or makes some of about five, and forgets what it cannot read', () => {
  expect(firstPlan(0, 14).groups).toBe(3);
  expect(groupsIn({ ...firstPlan(2, 14), by: 'size', size: 4 }, 14)).toBe(4);
  expect(planFrom('{"by":"moon"}')).toBeNull();
  const plan = firstPlan(2, 14);
  expect(planFrom(JSON.stringify(plan))).toEqual(plan);
});
