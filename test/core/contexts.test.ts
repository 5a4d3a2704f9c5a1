import { expect, it, onTestFinished } from 'vitest';
import { undirected } from '@shared/contract/stage';
import { readContext } from '@electron/core/contexts';
import { Store } from '@electron/core/db/store';
import { evening, openWorkshop } from '../helpers/core';

it('a task that began before a restore goes on with the database that stands after it', async () => {
  const test = await openWorkshop();
  const { name } = await test.ask('backup.make', {});
  test.close();

  const store = new Store(test.folder, () => '00000009-0000-7000-8000-000000000001');
  onTestFinished(() => store.close());
  const context = readContext(
    {
      store,
      version: '0.0.0-test',
      folder: test.folder,
      timeZone: 'Europe/Copenhagen',
      now: () => evening,
      language: () => 'da',
      clock: () => ({ ahead: 0, isRehearsal: false }),
      shippedMethods: () => ({ files: [], unreadable: [] }),
      stage: () => undirected,
    },
    { role: 'main', actor: 'main' },
  );
  expect(context.records.list('workshop')).toHaveLength(1);
  expect(await store.restore(name, evening)).toBeNull();
  expect(context.records.list('workshop')).toHaveLength(1);
  expect(context.history.nextUndo('window-1')).toMatchObject({ command: 'workshop.create' });
  expect(context.drafts.list('window-1')).toEqual({});
});
