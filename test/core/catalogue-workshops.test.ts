import { expect, test } from 'vitest';
import { openCore, openWorkshop } from '../helpers/core';

test('the workshops of the catalogue are listed once each, the latest meeting first, with how many ideas they gave', async () => {
  const test = openCore();
  const first = await openWorkshop(test);
  for (const text of ['Lys på stien', 'Cykler til låns'])
    await test.ask('note.update', { id: await first.note(text), fields: { isForCatalogue: true } });
  await test.ask('catalogue.publish', { workshopId: first.id });
  const second = await openWorkshop(test);
  await test.ask('workshop.update', {
    id: second.id,
    fields: { title: 'Skolevejen', plannedStart: '2027-04-13T17:00' },
  });
  await test.ask('note.update', { id: await second.note('Gåbus'), fields: { isForCatalogue: true } });
  await test.ask('catalogue.publish', { workshopId: second.id });

  const { workshops } = await test.ask('catalogue.workshops', {});
  expect(workshops).toEqual([
    { id: second.id, title: 'Skolevejen', meetingDay: '2027-04-13', entries: 1 },
    { id: first.id, title: 'Trygge veje', meetingDay: '2027-03-09', entries: 2 },
  ]);
});
