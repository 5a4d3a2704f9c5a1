/** The balancer's account in words: what holds, and what only nearly does. Pure. */
import type { BalanceProposal } from '@shared/contract/balance';
import type { PairRule } from '@shared/domain/pair-rule';
import type { Words } from '@shared/words/index';
import type { BalancePlan } from './balance-plan';

export type AccountLine = { key: string; text: string; isMet: boolean };

/** So few pairs are named; more are counted. */
const mostNamed = 2;

type Told = {
  proposal: BalanceProposal;
  rules: BalancePlan['rules'];
  pairs: readonly PairRule[];
  nameOf: (id: string) => string;
  words: Words['balance'];
};

export function accountLines(told: Told): AccountLine[] {
  const { proposal, rules, words } = told;
  const { account, emptied, surplus } = proposal;
  return [
    line('sizes', words.sizes(account.least, account.most), account.most - account.least <= 1),
    ...(rules.mixesRoles ? [roles(told)] : []),
    ...(rules.mixesCompetences ? [competences(told)] : []),
    ...(rules.partsLastTime && proposal.lastMeeting !== null ? [lastTime(told)] : []),
    ...(rules.keepsPairs ? pairLines(told) : []),
    ...(surplus.length > 0
      ? [line('surplus', words.surplus(surplus.map(({ letter }) => letter)), true)]
      : []),
    ...(emptied.length > 0 ? [line('emptied', words.emptied(emptied), false)] : []),
  ];
}

const line = (key: string, text: string, isMet: boolean): AccountLine => ({ key, text, isMet });

function roles({ proposal: { account }, words }: Told): AccountLine {
  const { values, uneven } = account.roles;
  if (values === 0) return line('roles', words.noRoles, true);
  if (uneven.length === 0) return line('roles', words.rolesEven, true);
  return line('roles', words.rolesUneven(uneven.slice(0, mostNamed)), false);
}

function competences({ proposal: { account }, words }: Told): AccountLine {
  const { values, uneven } = account.competences;
  if (values === 0) return line('competences', words.noCompetences, true);
  if (uneven.length === 0) return line('competences', words.competencesEven, true);
  return line('competences', words.competencesUneven(uneven.slice(0, mostNamed)), false);
}

function lastTime({ proposal: { account }, nameOf, words }: Told): AccountLine {
  const { pairs, fewest } = account.lastTime;
  if (pairs.length === 0) return line('lastTime', words.nobodyAgain, true);
  const isLeast = pairs.length <= fewest;
  const said =
    pairs.length <= mostNamed
      ? words.again(pairs.map(([first, second]) => [nameOf(first), nameOf(second)] as const))
      : words.manyAgain(pairs.length);
  return line('lastTime', isLeast ? `${said} ${words.fewestAgain}` : said, isLeast);
}

function pairLines({ proposal: { account }, pairs, nameOf, words }: Told): AccountLine[] {
  const { kept, broken } = account.pairs;
  const lines = broken.flatMap((id) => {
    const pair = pairs.find((one) => one.id === id);
    if (pair === undefined) return [];
    const say = pair.rule === 'together' ? words.notTogether : words.notApart;
    return [line(id, say(nameOf(pair.firstId), nameOf(pair.secondId)), false)];
  });
  if (lines.length > 0) return lines;
  return kept.length > 0 ? [line('pairs', words.pairsKept(kept.length), true)] : [];
}
