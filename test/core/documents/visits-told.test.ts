import { expect, it } from 'vitest';
import { between, held, textOf } from './told';

it('tells under the visits what the groups were asked', async () => {
  expect(between(await textOf(await held()), 'Ad Besøgsrunde', 'Ad De fem faktorer')).toContain(
    '- Gruppe B hos Gruppe A: »Hvad mangler her, og hvad kan I hjælpe med?«',
  );
});

it('tells of rounds at each host who came when, and what they were asked', async () => {
  const evening = await held();
  const { ask, id } = evening;
  await ask('workshop.reopen', { id });
  await ask('visitRound.plan', { workshopId: id, minutes: 8, homeMinutes: 10, rounds: null });
  const plan = await textOf(evening);
  for (let round = 0; round < 3; round++) await ask('visitRound.next', { workshopId: id });
  const text = await textOf(evening);
  expect(plan).not.toContain('1. runde');
  expect(between(text, 'Ad Besøgsrunde', 'Ad De fem faktorer').trim()).toBe(
    'Grupperne besøgte hinanden i én runde og svarede bagefter hjemme ved egen tavle. Bidrag og svar står under hver gruppes opsamling.',
  );
  const groupA = between(text, 'Opsamling på »udkast til en model for fælles haver«', 'Opsamling på »');
  expect(groupA).toContain('Besøg: 1. runde, Gruppe B: »Hvad mangler her, og hvad kan I hjælpe med?«');
  expect(groupA).toContain('- Gruppe B: Giv også varmestuen en nøgle\n  - Tilpasset: Den får en kode');
});

it('tells of no answers where nobody wrote and nobody answered', async () => {
  const evening = await held();
  const { ask, id, rows } = evening;
  await ask('workshop.reopen', { id });
  for (const input of (await rows()).visitInput) await ask('visitInput.remove', { id: input.id });
  await ask('visitRound.plan', { workshopId: id, minutes: 8, homeMinutes: 10, rounds: null });
  for (let round = 0; round < 3; round++) await ask('visitRound.next', { workshopId: id });
  expect(between(await textOf(evening), 'Ad Besøgsrunde', 'Ad De fem faktorer').trim()).toBe(
    'Grupperne besøgte hinanden i én runde.',
  );
});
