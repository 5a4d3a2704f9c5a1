import { expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '@renderer/data/bridge';
import { followCore, openWorkshop as show, useReplica } from '@renderer/data/replica';
import { bridgeOf } from '../../helpers/bridge';
import { openCore } from '../../helpers/core';

/** A window on one of a committee's meetings. */
async function openMeeting() {
  const test = openCore();
  const { ask } = test;
  const { id: committeeId } = await ask('committee.create', { name: 'Trafikudvalget', language: 'da' });
  const meeting = async (title: string) =>
    (await ask('workshop.create', { title, plannedStart: '2027-03-09T17:00', committeeId })).id;
  const id = await meeting('Trygge veje');
  onTestFinished(connect(bridgeOf(test, 'window-1')));
  onTestFinished(followCore());
  await show(id);
  const kept = (type: 'workshop' | 'committee' | 'member' | 'group') =>
    [...useReplica.getState().tables[type].values()].map((record) =>
      'name' in record ? record.name : record.title,
    );
  return { ...test, id, committeeId, meeting, kept };
}

it('keeps the workshop that is open and no other meeting of its committee', async () => {
  const { ask, id, committeeId, meeting, kept } = await openMeeting();
  const other = await meeting('Et andet møde');
  await ask('workshop.duplicate', { id: other, title: 'Et tredje', plannedStart: '2027-04-06T17:00' });
  await ask('member.add', { committeeId, name: 'Yrsa' });
  await vi.waitFor(() => expect(kept('member')).toEqual(['Yrsa']));
  expect(kept('workshop')).toEqual(['Trygge veje']);
  expect(kept('group')).toHaveLength(2);
  await ask('workshop.update', { id, fields: { title: 'Trygge stier' } });
  await vi.waitFor(() => expect(kept('workshop')).toEqual(['Trygge stier']));
});

it('has the workshop whole again when the act that made it is undone and done again', async () => {
  const { ask, kept } = await openMeeting();
  await ask('history.undo', {});
  await vi.waitFor(() => expect([...kept('workshop'), ...kept('group')]).toEqual([]));
  await ask('history.redo', {});
  await vi.waitFor(() => expect(kept('workshop')).toEqual(['Trygge veje']));
  expect(kept('group')).toEqual(['Gruppe A', 'Gruppe B']);
  expect(kept('committee')).toEqual(['Trafikudvalget']);
});

it('takes in the committee that is made for the open workshop, and lets it go with an undo', async () => {
  const { ask, id, kept } = await openMeeting();
  await ask('committee.create', { name: 'Byudvalget', language: 'da', workshopId: id });
  await vi.waitFor(() => expect(kept('committee')).toEqual(['Byudvalget']));
  await ask('history.undo', {});
  await vi.waitFor(() => expect(kept('committee')).toEqual(['Trafikudvalget']));
});
