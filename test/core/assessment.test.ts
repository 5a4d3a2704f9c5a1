import { describe, expect, it } from 'vitest';
import { meanScore } from '@shared/domain/assessment';
import { openWorkshop } from '../helpers/core';

describe('the five factors', () => {
  it('are counted hand by hand, and never below nobody', async () => {
    const { ask, id: workshopId, rows } = await openWorkshop();
    const count = (score: number, by: 1 | -1) =>
      ask('assessment.count', { workshopId, factor: 'goal', score, by });
    await count(4, 1);
    await count(4, 1);
    await count(2, 1);
    await count(1, -1);
    await count(2, -1);
    expect((await rows()).assessment).toMatchObject([{ factor: 'goal', counts: [0, 0, 0, 2, 0] }]);
  });

  it('have one assessment each, whatever comes first', async () => {
    const { ask, id: workshopId, rows } = await openWorkshop();
    await ask('assessment.update', {
      workshopId,
      factor: 'team',
      fields: { evidence: 'To kendte problemet' },
    });
    await ask('assessment.count', { workshopId, factor: 'team', score: 5, by: 1 });
    const fields = { nextStep: 'Spørg flere', nextStepOwner: 'Yrsa', nextStepDay: '2027-04-06' };
    await ask('assessment.update', { workshopId, factor: 'team', fields });
    expect((await rows()).assessment).toMatchObject([
      { ...fields, evidence: 'To kendte problemet', counts: [0, 0, 0, 0, 1] },
    ]);
  });

  it('can be counted anew in another window after the first count was undone, and redo says so', async () => {
    const { ask, as, id: workshopId, rows } = await openWorkshop();
    const count = { workshopId, factor: 'goal', score: 3, by: 1 } as const;
    await ask('assessment.count', count);
    await ask('history.undo', {});
    await as('window-2').ask('assessment.count', count);
    expect(await ask('history.redo', {})).toMatchObject({ outcome: 'overtaken' });
    expect((await rows()).assessment).toMatchObject([{ counts: [0, 0, 1, 0, 0] }]);
  });

  it('have a mean only when somebody answered', () => {
    expect(meanScore([0, 0, 0, 0, 0])).toBeNull();
    expect(meanScore([1, 0, 0, 0, 1])).toBe(3);
    expect(meanScore([0, 2, 4, 4, 1])).toBeCloseTo(3.36, 2);
  });
});
