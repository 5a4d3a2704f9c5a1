/**
 * Whether a workshop is ready, seen through the five factors: what is in place and what lacks. It advises; the evening
 * can begin without any of it. Pure.
 */
import type { AgendaItem, Block } from './agenda';
import type { Board, Group, Visit } from './board';
import { blocksInOrder, plan } from './running-order';
import { wordKey } from './same-word';
import { bandsOf } from './side-by-side';
import type { Factor } from './values';
import { isHere, mainRole, type Participant, type Workshop } from './workshop';

export type ReadinessRows = {
  workshop: Workshop;
  participant: readonly Participant[];
  group: readonly Group[];
  agendaItem: readonly AgendaItem[];
  block: readonly Block[];
  board: readonly Board[];
  visit: readonly Visit[];
};

export type ReadinessLack =
  | { kind: 'noPeople' }
  | { kind: 'fewComing'; coming: number; of: number }
  | { kind: 'noAnchor' }
  | { kind: 'unplaced'; count: number }
  | { kind: 'leaderless' | 'oneSided' | 'emptyGroup' | 'idleGroup' | 'noQuestion'; groups: Group[] }
  | { kind: 'overTime' | 'noBreak'; minutes: number }
  | { kind: 'noClosing' | 'noWelcome' | 'noAssessment' }
  | { kind: 'noNextStep' | 'noPresenter'; blocks: Block[] }
  | { kind: 'noVisits' }
  | { kind: 'noPurpose' | 'noMeasure' | 'noGroundRules' }
  | { kind: 'longPurpose'; sentences: number };

export type Ready =
  | { kind: 'people'; coming: number; away: number }
  | { kind: 'anchor' | 'purpose' | 'measure' | 'groundRules' | 'nextStep' | 'presenters' | 'assessment' }
  | { kind: 'groups' | 'leaders' | 'questions' | 'visits'; count: number }
  | { kind: 'inTime'; spare: number }
  | { kind: 'welcome' | 'breaks' };

export type FactorReadiness = { factor: Factor; lacks: ReadinessLack[]; inPlace: Ready[] };

/** In the order of the factors. */
export function readinessOf(rows: ReadinessRows): FactorReadiness[] {
  const evening: Evening = {
    ...rows,
    coming: rows.participant.filter(isHere),
    blocks: blocksInOrder(rows.agendaItem, rows.block),
  };
  return [
    gather('team', [people, anchor, placed, leaders, mixture], evening),
    gather('progress', [time, presenters, sideBySide, visits, closing], evening),
    gather('goal', [purpose, questions], evening),
    gather('benefit', [measure, assessment], evening),
    gather('mindset', [groundRules, welcome, breaks], evening),
  ];
}

type Evening = ReadinessRows & { coming: readonly Participant[]; blocks: readonly Block[] };
type Finding = { lacks: ReadinessLack[]; inPlace: Ready[] };
type Rule = (evening: Evening) => Finding;

function gather(factor: Factor, rules: readonly Rule[], evening: Evening): FactorReadiness {
  const found = rules.map((rule) => rule(evening));
  return {
    factor,
    lacks: found.flatMap(({ lacks }) => lacks),
    inPlace: found.flatMap(({ inPlace }) => inPlace),
  };
}

const lacking = (...lacks: ReadinessLack[]): Finding => ({ lacks, inPlace: [] });
const fine = (...inPlace: Ready[]): Finding => ({ lacks: [], inPlace });

type OfGroups = Extract<ReadinessLack, { groups: Group[] }>['kind'];
const some = (kind: OfGroups, groups: Group[]): ReadinessLack[] =>
  groups.length === 0 ? [] : [{ kind, groups }];

function people({ participant, coming }: Evening): Finding {
  const of = participant.length;
  if (of === 0) return lacking({ kind: 'noPeople' });
  if (coming.length * 2 < of) return lacking({ kind: 'fewComing', coming: coming.length, of });
  return fine({ kind: 'people', coming: coming.length, away: of - coming.length });
}

const anchor = ({ workshop }: Evening): Finding =>
  isBlank(workshop.anchoredBy) ? lacking({ kind: 'noAnchor' }) : fine({ kind: 'anchor' });

/** Groups are asked for where the plan has work in groups. */
function placed({ coming, group, blocks }: Evening): Finding {
  if (coming.length === 0 || !blocks.some(isInGroups)) return fine();
  const count = coming.filter(({ groupId }) => groupId === null).length;
  const empty = group.filter((one) => !coming.some(({ groupId }) => groupId === one.id));
  const lacks: ReadinessLack[] = [
    ...(count > 0 ? [{ kind: 'unplaced', count } as const] : []),
    // While nobody is placed yet, that says it all.
    ...(count < coming.length ? some('emptyGroup', empty) : []),
  ];
  return lacks.length > 0 ? lacking(...lacks) : fine({ kind: 'groups', count: group.length });
}

function leaders({ coming, group }: Evening): Finding {
  const used = group.filter((one) => coming.some(({ groupId }) => groupId === one.id));
  const without = used.filter(({ leaderId }) => !coming.some(({ id }) => id === leaderId));
  if (without.length > 0) return lacking(...some('leaderless', without));
  return used.length === 0 ? fine() : fine({ kind: 'leaders', count: used.length });
}

/** A group in which all have the same role, while there are others in the room. */
function mixture({ coming, group }: Evening): Finding {
  const roleOf = (person: Participant) => wordKey(mainRole(person));
  if (new Set(coming.map(roleOf)).size < 2) return fine();
  const oneSided = group.filter((one) => {
    const members = coming.filter(({ groupId }) => groupId === one.id);
    const roles = new Set(members.map(roleOf));
    return members.length > 2 && roles.size === 1 && !roles.has('');
  });
  return lacking(...some('oneSided', oneSided));
}

function time({ workshop, blocks }: Evening): Finding {
  const spare = meetingMinutes(workshop) - plannedLength(blocks);
  return spare < 0 ? lacking({ kind: 'overTime', minutes: -spare }) : fine({ kind: 'inTime', spare });
}

function presenters({ blocks }: Evening): Finding {
  const presented = blocks.filter(({ kind }) => kind === 'presentation' || kind === 'information');
  const lacks = presented.filter(({ presenter }) => isBlank(presenter));
  if (lacks.length > 0) return lacking({ kind: 'noPresenter', blocks: lacks });
  return presented.length === 0 ? fine() : fine({ kind: 'presenters' });
}

/** While groups do different things side by side, each of them has something to do. */
function sideBySide({ blocks, group }: Evening): Finding {
  const apart = bandsOf(blocks).filter(
    (band) => band.length > 1 && band.every(({ groupIds }) => groupIds.length > 0),
  );
  const isIdle = ({ id }: Group) => apart.some((band) => !band.some(({ groupIds }) => groupIds.includes(id)));
  return lacking(...some('idleGroup', group.filter(isIdle)));
}

function visits({ blocks, group, visit }: Evening): Finding {
  if (group.length < 2 || !blocks.some(({ kind }) => kind === 'visit')) return fine();
  return visit.length === 0 ? lacking({ kind: 'noVisits' }) : fine({ kind: 'visits', count: visit.length });
}

/** The evening ends with who does what: the last closing says so somewhere. */
function closing({ blocks }: Evening): Finding {
  const last = blocks.findLast(({ kind }) => kind === 'closing');
  if (last === undefined) return lacking({ kind: 'noClosing' });
  const says = [last.goal, last.question, last.facilitatorNote].some((text) => !isBlank(text));
  return says ? fine({ kind: 'nextStep' }) : lacking({ kind: 'noNextStep', blocks: [last] });
}

function purpose({ workshop }: Evening): Finding {
  if (isBlank(workshop.purpose)) return lacking({ kind: 'noPurpose' });
  const sentences = sentencesIn(workshop.purpose);
  return sentences > 1 ? lacking({ kind: 'longPurpose', sentences }) : fine({ kind: 'purpose' });
}

/** A group knows what it works on by its own question, or by the one that all groups are asked. */
function questions({ group, blocks }: Evening): Finding {
  const work = blocks.filter(({ kind }) => kind === 'groupWork');
  if (work.length === 0 || work.some(({ question }) => !isBlank(question))) return fine();
  const without = group.filter(({ question, deliverable }) => isBlank(question) && isBlank(deliverable));
  if (without.length > 0) return lacking(...some('noQuestion', without));
  return fine({ kind: 'questions', count: group.length });
}

const measure = ({ workshop }: Evening): Finding =>
  isBlank(workshop.measure) ? lacking({ kind: 'noMeasure' }) : fine({ kind: 'measure' });

const assessment = ({ blocks }: Evening): Finding =>
  blocks.some(({ kind }) => kind === 'factors')
    ? fine({ kind: 'assessment' })
    : lacking({ kind: 'noAssessment' });

const groundRules = ({ workshop }: Evening): Finding =>
  isBlank(workshop.groundRules) ? lacking({ kind: 'noGroundRules' }) : fine({ kind: 'groundRules' });

const welcome = ({ blocks }: Evening): Finding =>
  blocks.some(({ kind }) => kind === 'welcome') ? fine({ kind: 'welcome' }) : lacking({ kind: 'noWelcome' });

/** Minutes that a room sits well without a break. */
const longestStretch = 100;

function breaks({ blocks }: Evening): Finding {
  let stretch = 0;
  let longest = 0;
  for (const { kind, minutes, withPrevious } of blocks) {
    if (withPrevious) continue;
    stretch = kind === 'break' ? 0 : stretch + minutes;
    longest = Math.max(longest, stretch);
  }
  return longest > longestStretch ? lacking({ kind: 'noBreak', minutes: longest }) : fine({ kind: 'breaks' });
}

/** A sentence ends before a capital letter or a new line: »kl. 17« ends none. */
export function sentencesIn(text: string): number {
  return text
    .trim()
    .split(/(?<=[.!?…])\s+(?=\p{Lu})|\n+/u)
    .filter((sentence) => !isBlank(sentence)).length;
}

const isInGroups = ({ kind }: Block): boolean => kind === 'groupWork' || kind === 'visit';

const plannedLength = (blocks: readonly Block[]): number =>
  Math.round(Math.max(0, ...plan(blocks, 0).map(({ end }) => end)) / 60_000);

/** By the wall clock. */
export const meetingMinutes = ({ plannedStart, plannedEnd }: Workshop): number =>
  Math.round((Date.parse(`${plannedEnd}Z`) - Date.parse(`${plannedStart}Z`)) / 60_000);

const isBlank = (text: string): boolean => text.trim() === '';
