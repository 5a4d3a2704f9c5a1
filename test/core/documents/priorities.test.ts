import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkshop, temporaryFolder } from '../../helpers/core';
import { unzip } from '../writers/unzip';

async function prioritised({ hidesTally = true, closes = true } = {}) {
  const test = await openWorkshop();
  const { ask, id: workshopId, boardA, boardB, groupA, groupB, note } = test;
  const lys = await note('Lys på stien');
  const bus = await note('Bussen venter');
  const dør = await note('En åben dør');
  await note('Nobody’s favourite');
  const common = { workshopId, boardIds: [boardA.id, boardB.id] };
  const { id: voteRoundId } = await ask('voteRound.add', {
    ...{ ...common, title: 'Hvad er vigtigst?', budget: 3 },
    ...{ allowsSeveral: true, allowsOwn: true, hidesTally },
  });
  for (const [groupId, people, dots] of [
    [groupA.id, 4, [4, 5, 1]],
    [groupB.id, 2, [3, 2, 0]],
  ] as const) {
    await ask('ballot.setPeople', { voteRoundId, groupId, people });
    for (const [at, noteId] of [lys, bus, dør].entries())
      await ask('ballot.setDots', { voteRoundId, groupId, noteId, count: dots[at] ?? 0 });
  }
  if (closes) await ask('voteRound.close', { id: voteRoundId });
  const { id: ratingRoundId } = await ask('ratingRound.add', {
    ...{ ...common, title: 'Tror vi på det?', criteria: ['Værdi', 'Muligt'] },
  });
  for (const score of [1, 2, 5, 5])
    await ask('rating.count', { ratingRoundId, noteId: lys, criterion: 1, score, by: 1 });
  const { id: matrixId } = await ask('matrix.add', {
    ...{ ...common, title: 'Hvornår?', xName: 'Indsats', xLow: 'Lille indsats', xHigh: 'Stor indsats' },
    ...{ yName: 'Effekt', yLow: 'Lav effekt', yHigh: 'Høj effekt' },
  });
  await ask('matrixPlace.set', { matrixId, noteId: bus, x: 900, y: 800 });
  const told = async () => (await ask('minutes.copy', { workshopId })).text.split(/^Prioritering$/m)[1] ?? '';
  return { ...test, told };
}

it('the minutes tell who counted, what came first, and which notes stand alike', async () => {
  const { told } = await prioritised();
  const text = await told();
  expect(text).toContain(
    '6 personer med 3 prikker hver, 15 sat. Talt i Gruppe A (4) og Gruppe B (2). Det er en prioritering, ikke en beslutning.',
  );
  expect(text).toMatch(
    /1\.\s.*Lys på stien.*A.*7[\s\S]*1\.\s.*Bussen venter.*A.*7[\s\S]*3\.\s.*En åben dør.*A.*1/,
  );
  expect(text).toContain('To noter deler 1. pladsen. 1 note fik ingen prikker.');
  expect(text).not.toContain('besluttet');
});

it('they tell of a split, and read the matrix out quarter by quarter', async () => {
  const { told } = await prioritised();
  const text = await told();
  expect(text).toContain('Vurderet på: Værdi og Muligt.');
  expect(text).toMatch(/Lys på stien.*Muligt.*1 gav 1, 1 gav 2, 2 gav 5.*3,3.*delte meninger/);
  expect(text).toContain(
    'Effekt: fra »Lav effekt« til »Høj effekt«. Indsats: fra »Lille indsats« til »Stor indsats«.',
  );
  expect(text).toMatch(/Høj effekt, stor indsats\n+.*Bussen venter/);
});

it('the minutes do not tell how a hidden vote stands before it is closed', async () => {
  const { told } = await prioritised({ closes: false });
  const text = await told();
  expect(text).toContain('______');
  expect(text).not.toContain('deler 1. pladsen');
  expect(text.split('Tror vi på det?')[0]).not.toContain('Lys på stien');
});

it('the sheet of priorities holds the dots, but not those of a hidden vote that is open', async () => {
  const dotsIn = async ({ main, id }: Awaited<ReturnType<typeof prioritised>>) => {
    const path = join(temporaryFolder(), 'noter.xlsx');
    await main.ask('file.export', { what: { kind: 'workshop', id, format: 'xlsx' }, path });
    return unzip(readFileSync(path)).get('xl/worksheets/sheet5.xml') ?? '';
  };
  expect(await dotsIn(await prioritised())).toContain('<v>7</v>');
  expect(await dotsIn(await prioritised({ closes: false, hidesTally: false }))).toContain('<v>7</v>');
  expect(await dotsIn(await prioritised({ closes: false }))).not.toContain('<v>7</v>');
});
