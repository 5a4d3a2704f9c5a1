/** Who sat with whom at the committee's meeting before this one. */
import { wordKey } from '@shared/domain/same-word';
import { isAway, type Participant, type Workshop } from '@shared/domain/workshop';
import type { ReadContext } from './context';

type Earlier = {
  meeting: Pick<Workshop, 'title' | 'plannedStart'>;
  /** By the id of today's participant. */
  groupOf: Map<string, string>;
};

/** Null where the committee has held no meeting with groups before. */
export function earlierGroups(
  { records }: Pick<ReadContext, 'records'>,
  { id, committeeId, plannedStart }: Workshop,
  people: readonly Participant[],
): Earlier | null {
  if (committeeId === null) return null;
  const before = records
    .list('workshop', { committeeId })
    .filter((one) => one.id !== id && one.binnedAt === null && one.plannedStart < plannedStart)
    .sort((a, b) => (a.plannedStart < b.plannedStart ? 1 : -1));
  for (const meeting of before) {
    const sat = records
      .list('participant', { workshopId: meeting.id })
      .filter(({ groupId, presence }) => groupId !== null && !isAway(presence));
    if (sat.length === 0) continue;
    const groupOf = people.flatMap((person): [string, string][] => {
      const then = sat.find((one) => isSame(one, person));
      return then?.groupId ? [[person.id, then.groupId]] : [];
    });
    return {
      meeting: { title: meeting.title, plannedStart: meeting.plannedStart },
      groupOf: new Map(groupOf),
    };
  }
  return null;
}

/** The same member; among those who are none, the same name and address. */
function isSame(one: Participant, other: Participant): boolean {
  if (one.memberId !== null && other.memberId !== null) return one.memberId === other.memberId;
  return alike(one.name, other.name) && alike(one.email, other.email);
}

const alike = (one: string, other: string): boolean => wordKey(one) === wordKey(other);
