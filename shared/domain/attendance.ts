/** Who was there at which item of the agenda. Pure. */
import type { AgendaItem } from './agenda';
import { byRank } from './running-order';
import type { Participant } from './workshop';

export type Stay = Pick<Participant, 'presence' | 'arrivedItemId' | 'arrivedAt' | 'leftItemId' | 'leftAt'>;

/** The stay of somebody who came to the beginning and went at the end, or of whom nothing is known. */
export const wholeStay = { arrivedItemId: null, arrivedAt: null, leftItemId: null, leftAt: null } as const;

export const cameLate = ({ arrivedItemId, arrivedAt }: Stay): boolean =>
  arrivedItemId !== null || arrivedAt !== null;

export const leftEarly = ({ leftItemId, leftAt }: Stay): boolean => leftItemId !== null || leftAt !== null;

/** The items by their numbers on the agenda: the first is 1. */
export function itemNumbers(items: readonly Pick<AgendaItem, 'id' | 'rank'>[]): Map<string, number> {
  return new Map([...items].sort(byRank).map(({ id }, at) => [id, at + 1]));
}

/**
 * Was there at least a part of the item with that number. An item that is not on the agenda any more tells nothing
 * about when.
 */
export function wasThereAt(person: Stay, number: number, numbers: ReadonlyMap<string, number>): boolean {
  if (person.presence !== 'present') return false;
  const of = (itemId: string | null) => (itemId === null ? undefined : numbers.get(itemId));
  return number >= (of(person.arrivedItemId) ?? 1) && number <= (of(person.leftItemId) ?? Infinity);
}

/** Nobody leaves before they came: then one of the two was a mistake. */
export function isInOrder(stay: Stay, numbers: ReadonlyMap<string, number>): boolean {
  const came = stay.arrivedItemId === null ? undefined : numbers.get(stay.arrivedItemId);
  const left = stay.leftItemId === null ? undefined : numbers.get(stay.leftItemId);
  if (came !== undefined && left !== undefined && came !== left) return came < left;
  return stay.arrivedAt === null || stay.leftAt === null || stay.arrivedAt <= stay.leftAt;
}

type Sitting = Pick<Participant, 'id' | 'isMember' | 'presence' | 'substituteForId'>;

/** The member in whose place somebody sits: as long as that member is not there. */
export function memberReplaced<P extends Sitting>(person: Sitting, everybody: readonly P[]): P | undefined {
  if (person.substituteForId === null) return undefined;
  return everybody.find(({ id, presence }) => id === person.substituteForId && presence !== 'present');
}

/** Whose place somebody else may take: a member who sits in nobody's. */
export const maySendAnother = (member: Sitting): boolean =>
  member.isMember && member.substituteForId === null;

export const mayBeReplaced = (member: Sitting, by: Sitting): boolean =>
  maySendAnother(member) && member.id !== by.id;

/** Who may take it without leaving another: nobody else sent them, and they sent nobody. */
export function maySitFor(member: Sitting, person: Sitting, everybody: readonly Sitting[]): boolean {
  const isFree = person.substituteForId === null || person.substituteForId === member.id;
  const hasSent = everybody.some(({ substituteForId }) => substituteForId === person.id);
  return mayBeReplaced(member, person) && isFree && !hasSent;
}
