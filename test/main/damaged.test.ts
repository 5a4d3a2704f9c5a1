import { expect, it } from 'vitest';
import { wayOutOfDamage, type AskUser } from '@electron/main/damaged';
import { da } from '@shared/words/da/index';

const newest = { name: 'samskab-20270309-201400.db', madeAt: Date.UTC(2027, 2, 9, 20, 14) };

/** The user reads the question and presses this button; Esc where there is none of that name. */
function pressing(button: string) {
  const read: string[] = [];
  const ask: AskUser = ({ message, detail, buttons, cancelId }) => {
    read.push(message, detail, ...buttons);
    const response = buttons.indexOf(button);
    return Promise.resolve({ response: response < 0 ? cancelId : response });
  };
  return { read, ask };
}

const time = /\d\d\.03\.2027 \d\d:14/;

it('offers the newest backup by its time, and says that nothing is deleted', async () => {
  const { read, ask } = pressing('');
  expect(await wayOutOfDamage(ask, da, '/data', newest)).toBe('quit');
  const [message, detail, restore, quit] = read;
  expect(message).toBe('Data i /data kan ikke læses.');
  expect(detail).toMatch(time);
  expect(detail).toContain('slettes ikke');
  expect(restore).toMatch(new RegExp(`^Gendan sikkerhedskopien fra ${time.source}$`));
  expect(quit).toBe('Afslut');

  const again = pressing(restore ?? '');
  expect(await wayOutOfDamage(again.ask, da, '/data', newest)).toBe('restore');
});

it('without a whole backup says so, and where the folder is', async () => {
  const { read, ask } = pressing('Vis datamappen');
  expect(await wayOutOfDamage(ask, da, '/data', null)).toBe('showFolder');
  expect(read[1]).toContain('ingen hel sikkerhedskopi');
  expect(read[1]).toContain('/data');
  expect(read.slice(2)).toEqual(['Vis datamappen', 'Begynd forfra', 'Afslut']);
  expect(await wayOutOfDamage(pressing('Begynd forfra').ask, da, '/data', null)).toBe('startEmpty');
  expect(await wayOutOfDamage(pressing('').ask, da, '/data', null)).toBe('quit');
});
