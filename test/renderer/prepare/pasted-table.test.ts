import { expect, test } from 'vitest';
import { tableIn } from '@renderer/rooms/prepare/people-list/pasted-table';

test.each([
  ['from a spreadsheet', 'Asta\tborger\r\nBo; den høje\tleder\r\n', [['Asta', 'borger'], ['Bo; den høje', 'leder']]],
  ['as a CSV file', 'Navn;Rolle\nAsta;"borger', [['Navn', 'Rolle'], ['Asta', '"borger']]],
  ['as it is typed', 'Asta, borger\n\nBo', [['Asta', 'borger'], ['Bo']]],
  ['names alone', 'Asta Ravnholm\n Bo Lund ', [['Asta Ravnholm'], ['Bo Lund']]],
])('a pasted list, %s, becomes rows', (_, text, rows) => {
  expect(tableIn(text)).toEqual(rows);
}); // prettier-ignore

test('a single line is no list', () => {
  expect(tableIn('Asta Ravnholm\tborger\r\n')).toBeNull();
});
