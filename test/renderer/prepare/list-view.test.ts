import { expect, test } from 'vitest';
import type { ListPreview } from '@shared/contract/participant-list';
import { da } from '@shared/words/da/index';
import {
  fieldsTwice,
  letterOf,
  takeButton,
  usedColumns,
  withField,
  worthALook,
} from '@renderer/rooms/prepare/people-list/list-view';

const words = da.peopleList;

const preview = (fields: Partial<ListPreview>): ListPreview => ({
  file: 'folk.csv',
  plan: { firstRow: 2, fields: ['name', 'role', 'role'] },
  columns: ['Navn', '', 'Titel'].map((heading, at) => ({ heading, isEmpty: at === 1 })),
  rows: [],
  further: 0,
  added: 0,
  known: [],
  left: [],
  namesakes: [],
  strays: [],
  ...fields,
});

test('columns are named as a spreadsheet names them', () => {
  expect([0, 25, 26, 51, 52, 99].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'CV']);
});

test('a column without a word is neither shown nor counted among those that say the same', () => {
  expect(usedColumns(preview({}))).toEqual([0, 2]);
  expect(fieldsTwice(preview({}))).toEqual([]);
  expect(fieldsTwice(preview({ plan: { firstRow: 2, fields: ['role', null, 'role'] } }))).toEqual(['role']);
});

test('choosing for one column leaves the others as they are', () => {
  const { plan } = preview({});
  expect(withField(plan, 1, null).fields).toEqual(['name', null, 'role']);
  expect(plan.fields).toEqual(['name', 'role', 'role']);
});

test('the button promises what is done, and says why there is nothing to do', () => {
  const known = [
    { row: 2, name: 'Asta', isByName: false, gains: true },
    { row: 3, name: 'Bo', isByName: true, gains: false },
  ];
  expect(takeButton(preview({ added: 2, known }), 'complete', words)).toEqual({ label: 'Indlæs 2 personer' });
  expect(takeButton(preview({ known }), 'complete', words)).toEqual({ label: 'Udfyld hos 1 person' });
  expect(takeButton(preview({ known }), 'leave', words).disabledReason).toBe(words.allKnown);
  expect(takeButton(preview({}), 'leave', words).disabledReason).toBe(words.nobody);
  const nameless = preview({ plan: { firstRow: 2, fields: ['role'] } });
  expect(takeButton(nameless, 'leave', words).disabledReason).toBe(words.nameNeeded);
});

test('what is worth a look stands in the order of the file', () => {
  const told = worthALook(preview({ namesakes: [{ row: 9, name: 'Bo' }], strays: [4] }), words);
  expect(told.map(({ row, name }) => `${String(row)} ${name}`)).toEqual(['4 ', '9 Bo']);
});
