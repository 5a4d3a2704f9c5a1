import { describe, expect, it } from 'vitest';
import { left } from '@shared/domain/running-order';
import { evening, openCore, openWorkshop } from '../helpers/core';

const minute = 60_000;

/** The welcome of ten minutes runs; how much of it is left at `now`, minutes after the planned start. */
async function meeting(test = openCore()) {
  const workshop = await openWorkshop(test);
  await workshop.ask('clock.next', { workshopId: workshop.id });
  const leftAt = async (now: number, ask = workshop.ask) => {
    const { block, workshop: rows } = await ask('workshop.open', { id: workshop.id });
    const running = block.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
    if (running === undefined) throw new Error('Nothing runs');
    return left(running, evening + now * minute, rows[0]?.pausedAt ?? null) / minute;
  };
  return { ...workshop, leftAt };
}

describe("the computer's clock", () => {
  it('may be set back in mid-meeting: the time spent stays spent', async () => {
    const { ask, passMinutes, setClockBack, leftAt } = await meeting();
    passMinutes(4);
    setClockBack(60);
    expect(await leftAt(-56)).toBe(6);
    passMinutes(3);
    expect(await leftAt(-53)).toBe(3);
    expect(await ask('check.run', {})).toMatchObject({ ok: true });
  });

  it('may be set back while it stands still', async () => {
    const { ask, id: workshopId, passMinutes, setClockBack, leftAt } = await meeting();
    passMinutes(4);
    await ask('clock.setPaused', { workshopId, isPaused: true });
    passMinutes(2);
    setClockBack(60);
    expect(await leftAt(-54)).toBe(6);
    await ask('clock.setPaused', { workshopId, isPaused: false });
    passMinutes(1);
    expect(await leftAt(-53)).toBe(5);
  });

  it('may be set back while the app is closed: it goes on from what was last written down', async () => {
    const { note, folder, passMinutes, close, leftAt } = await meeting();
    passMinutes(4);
    await note('Lys på stien');
    close();
    const again = openCore(folder, 2);
    expect(await leftAt(0, again.ask)).toBe(6);
  });

  it('is believed when it goes forward: a computer that slept missed nothing', async () => {
    const { passMinutes, setClockBack, leftAt } = await meeting();
    setClockBack(-7);
    expect(await leftAt(7)).toBe(3);
    passMinutes(1);
    expect(await leftAt(8)).toBe(2);
  });
});
