import { cameLate, leftEarly, maySitFor } from '@shared/domain/attendance';
import { participantIn } from '@shared/domain/person-line';
import { wordKey } from '@shared/domain/same-word';
import type { Participant, Presence, Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';

/** `came`, `left`: now, at the item that runs. `back`: did not leave after all, or has returned. */
export type PresenceAct = Presence | 'came' | 'left' | 'back';

export function actOnPresence(act: PresenceAct, ids: string[]): Promise<unknown> {
  const [id = ''] = ids;
  if (act === 'came') return request('participant.setArrival', { id });
  if (act === 'left') return request('participant.setLeaving', { id });
  if (act === 'back') return request('participant.setLeaving', { id, itemId: null });
  return request('participant.setPresence', { ids, presence: act });
}

/** With the role, and whether as a guest, where they are typed behind the name. */
export function addPresent(workshopId: string, line: string): Promise<{ id: string }> {
  const { isGuest, ...person } = participantIn(line);
  const guest = isGuest ? { isMember: false } : {};
  return request('participant.add', { workshopId, ...person, ...guest, presence: 'present' });
}

export type Instead = { name: string; onList: Participant | undefined; isTaken: boolean };

/** Who is meant by the line: somebody on the list who has that name, else a new one. */
export function insteadOf(member: Participant, line: string, people: readonly Participant[]): Instead {
  const { name } = participantIn(line);
  const sameName = people.filter((person) => wordKey(person.name) === wordKey(name));
  const onList = sameName.find((person) => maySitFor(member, person, people));
  const isTaken = onList === undefined && sameName.length > 0;
  return { name: (onList ?? sameName[0])?.name ?? name, onList, isTaken };
}

/** The place is taken last: undo gives it back first, and leaves at the door who came. */
export async function sendInstead(member: Participant, line: string, { onList }: Instead): Promise<void> {
  const id = onList?.id ?? (await addPresent(member.workshopId, line)).id;
  if (onList !== undefined && onList.presence !== 'present') await actOnPresence('present', [id]);
  // Of a member nobody had seen, the core takes it that they gave notice; of one told as here, it was a slip.
  if (member.presence === 'present') await actOnPresence('excused', [member.id]);
  await request('participant.setSubstitute', { id, forId: member.id });
}

/** In every state of the meeting the same: the acts before it are fewer until it runs. */
export const sendKey = '6';

export type NamedAct = { act: PresenceAct; label: string; isCurrent: boolean };

/** What there is to say of somebody, in the order of its digits. */
export function presenceActs(
  person: Participant,
  status: Workshop['status'],
  words: Words['run'],
): readonly NamedAct[] {
  const { presence } = person;
  const hasLeft = leftEarly(person);
  const isPlain = presence === 'present' && !cameLate(person) && !hasLeft;
  const all: NamedAct[] = [
    { act: 'present', label: words.fromTheBeginning, isCurrent: isPlain },
    { act: 'excused', label: words.presence.excused, isCurrent: presence === 'excused' },
    { act: 'unexcused', label: words.presence.unexcused, isCurrent: presence === 'unexcused' },
    { act: 'came', label: words.cameNow, isCurrent: false },
    hasLeft
      ? { act: 'back', label: words.backAgain, isCurrent: false }
      : { act: 'left', label: words.leftNow, isCurrent: false },
  ];
  return status === 'running' ? all : all.slice(0, 3);
}
