import type { Input } from '@shared/contract/index';
import { openWorkshop } from './core';

/** A vote over three notes on two boards, to be counted by two groups. */
export async function openVote(rules: Partial<Input<'voteRound.add'>> = {}) {
  const test = await openWorkshop();
  const { ask, reply, id: workshopId, boardA, boardB, groupA, groupB, rows } = test;
  const lys = await test.note('Lys på stien');
  const benk = await test.note('En bænk');
  const { id: bus } = await ask('note.add', { boardId: boardB.id, text: 'Bussen venter', kind: 'idea' });
  const { id: voteRoundId } = await ask('voteRound.add', {
    ...{ workshopId, title: 'Hvad er vigtigst?', boardIds: [boardA.id, boardB.id], budget: 3 },
    ...{ allowsSeveral: true, allowsOwn: true, hidesTally: true },
    ...rules,
  });
  const a = { voteRoundId, groupId: groupA.id };
  const b = { voteRoundId, groupId: groupB.id };
  const counted = async () =>
    Object.fromEntries((await rows()).dots.map(({ noteId, count }) => [noteId, count]));
  const refused = async <
    N extends 'ballot.setDots' | 'ballot.addDot' | 'ballot.setPeople' | 'voteRound.update',
  >(
    name: N,
    input: Input<N>,
  ) => {
    const answer = await reply(name, input);
    return answer.ok ? null : answer.error;
  };
  return { ...test, voteRoundId, lys, benk, bus, a, b, counted, refused };
}
