import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { announce } from '@renderer/ui/feedback/announce';

/** Whoever sits in the group leads it from now on. */
export async function makeLeader(group: Group, person: Participant, words: Words['balance']): Promise<void> {
  await request('group.update', { id: group.id, fields: { leaderId: person.id } });
  announce(words.nowLeader(person.name, group.letter));
}
