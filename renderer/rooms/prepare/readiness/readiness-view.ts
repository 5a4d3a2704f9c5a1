/** The readiness check in words, and where each piece of advice is followed. Pure. */
import type { Ready, ReadinessLack } from '@shared/domain/readiness';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';

type DetailsField = 'purpose' | 'anchoredBy' | 'measure' | 'askedMinutes' | 'groundRules';
export type MendingPlace =
  | { to: 'details'; field: DetailsField }
  | { to: 'people' | 'balance' | 'agenda' | 'visit' }
  | { to: 'group'; id: string; letter: string }
  | { to: 'block'; id: string };

type Elsewhere = Extract<MendingPlace, { to: 'people' | 'balance' | 'agenda' | 'visit' }>['to'];
type Kind = ReadinessLack['kind'];

const fields: { [K in Kind]?: DetailsField } = {
  noPurpose: 'purpose',
  longPurpose: 'purpose',
  noAnchor: 'anchoredBy',
  noMeasure: 'measure',
  noGroundRules: 'groundRules',
};
/** What is not here is mended in the agenda. */
const elsewhere: { [K in Kind]?: Elsewhere } = {
  noPeople: 'people',
  fewComing: 'people',
  unplaced: 'balance',
  emptyGroup: 'balance',
  oneSided: 'balance',
  noVisits: 'visit',
};

/** Of several, the first: it goes from the list when it is mended. */
export function placeOf(lack: ReadinessLack): MendingPlace {
  const [block] = 'blocks' in lack ? lack.blocks : [];
  if (block !== undefined) return { to: 'block', id: block.id };
  const [group] = lack.kind === 'leaderless' || lack.kind === 'noQuestion' ? lack.groups : [];
  if (group !== undefined) return { to: 'group', id: group.id, letter: group.letter };
  const field = fields[lack.kind];
  return field === undefined ? { to: elsewhere[lack.kind] ?? 'agenda' } : { to: 'details', field };
}

export function placeName(place: MendingPlace, { to }: Words['readiness']): string {
  return place.to === 'group' ? to.group(place.letter) : to[place.to];
}

export function lackSentence(lack: ReadinessLack, { readiness: words, prepare }: Words): string {
  if ('groups' in lack) return words[lack.kind](lack.groups.map(({ name }) => name));
  if ('blocks' in lack) return words[lack.kind](lack.blocks.map(({ title }) => title));
  if ('minutes' in lack) return words[lack.kind](prepare.duration(lack.minutes));
  if (lack.kind === 'fewComing') return words.fewComing(lack.coming, lack.of);
  if (lack.kind === 'unplaced') return words.unplaced(lack.count);
  if (lack.kind === 'longPurpose') return words.longPurpose(lack.sentences);
  return words[lack.kind];
}

/** What is in place, in one quiet line. */
export function inPlaceLine(ready: readonly Ready[], workshop: Workshop, words: Words): string {
  const said = ready.map((one) => readyWords(one, workshop, words)).join(' · ');
  return said.charAt(0).toLocaleUpperCase(workshop.language) + said.slice(1);
}

function readyWords(ready: Ready, workshop: Workshop, { readiness: words, prepare }: Words): string {
  if ('count' in ready) return words[ready.kind](ready.count);
  if (ready.kind === 'people') return words.people(ready.coming, ready.away);
  if (ready.kind === 'anchor') return words.anchor(workshop.anchoredBy);
  if (ready.kind === 'inTime') return words.inTime(ready.spare === 0 ? null : prepare.duration(ready.spare));
  return words[ready.kind];
}
