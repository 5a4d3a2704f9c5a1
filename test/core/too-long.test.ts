import { expect, it } from 'vitest';
import { openWorkshop } from '../helpers/core';

it('says how much there is room for when a note is too long, and keeps nothing of it', async () => {
  const { reply, boardA, texts } = await openWorkshop();
  const answer = await reply('note.add', { boardId: boardA.id, text: 'a'.repeat(4_001), kind: 'idea' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'tooLong' } });
  expect(answer.ok ? '' : answer.error.message).toContain('4000 tegn');
  expect(await texts()).toEqual([]);
});
