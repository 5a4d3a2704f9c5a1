import { describe, expect, it, test } from 'vitest';
import type { KeptType, Tables } from '@renderer/data/replica';
import { placeOf } from '@renderer/data/draft-place';
import { unsavedOf } from '@renderer/data/unsaved-drafts';
import { fieldLabel, isInSight, shortened, type LackRow } from '@renderer/rooms/wrap-up/wrap-up-view';

const records: Partial<Record<KeptType, Record<string, string>[]>> = {
  workshop: [{ id: 'w', title: 'Trygge veje' }],
  committee: [{ id: 'c', name: 'Vejudvalget' }],
  group: [{ id: 'g', name: 'Stien' }],
  participant: [{ id: 'p', name: 'Asta Birkelund' }],
  agendaItem: [{ id: 'i', title: 'Status' }],
  block: [{ id: 'k', title: 'Velkomst' }],
  attachment: [{ id: 'a', agendaItemId: 'i', title: 'Kort' }],
  logEntry: [{ id: 'l', text: 'Spørg skolen' }],
  board: [{ id: 'b', groupId: 'g', title: 'Tavle' }],
  note: [{ id: 'n', boardId: 'b', text: 'Lys på stien' }],
  visitRound: [{ id: 'vr' }],
  visit: [{ id: 'v', visitingGroupId: 'g', hostBoardId: 'b' }],
  matrix: [{ id: 'm', title: 'Hvad først?' }],
  voteRound: [{ id: 'r', title: 'Hvad først?' }],
  visitInput: [{ id: 'vi', visitId: 'v', text: 'Og spejle' }],
};
const tables = Object.fromEntries(
  Object.entries(records).map(([type, rows]) => [type, new Map(rows.map((row) => [row['id'], row]))]),
) as unknown as Tables;

describe('where a draft stands', () => {
  it.each([
    ['run:w', 'run', {}, ''],
    ['board:b', 'boards', { board: 'b' }, 'Stien'],
    ['correction:n', 'boards', { board: 'b' }, 'Lys på stien'],
    ['newTheme:n', 'boards', { board: 'b' }, 'Lys på stien'],
    ['visit:v', 'visit', { visit: 'v', visitShown: 'visit:w' }, 'Stien'],
    ['correction:vi', 'visit', { visit: 'v' }, 'Og spejle'],
    ['visit:new:w', 'visit', {}, ''],
    ['entry:l', 'run', {}, 'Spørg skolen'],
    ['block:k', 'run', {}, 'Velkomst'],
    ['block:k:question', 'prepare', { agendaRow: 'k' }, 'Velkomst'],
    ['attachment:a:title', 'prepare', { agendaRow: 'i' }, 'Kort'],
    ['workshop:w:purpose', 'prepare', { 'preparePanel:w': 'details' }, ''],
    ['workshop:w:person', 'prepare', { 'preparePanel:w': '' }, ''],
    ['group:g:name', 'prepare', { 'preparePanel:w': 'group:g' }, 'Stien'],
    ['participant:p:role', 'prepare', { 'preparePanel:w': 'person:p' }, 'Asta Birkelund'],
    ['committee:c:member', 'prepare', { 'preparePanel:w': 'details' }, 'Vejudvalget'],
    ['matrix:m:axis:xLow', 'prioritise', { round: 'm' }, 'Hvad først?'],
    ['evidence:w:team', 'factors', { factor: 'team' }, ''],
    ['round:r:title', 'prioritise', { round: 'r' }, 'Hvad først?'],
    ['visitRounds:w', 'visit', { visitShown: 'plan:w' }, ''],
    ['visitRounds:w:minutes', 'visit', { visitShown: 'plan:w' }, ''],
    ['visitRound:vr:minutes', 'visit', { visitShown: 'plan:w' }, ''],
    ['round:r:budget', 'prioritise', { round: 'r' }, 'Hvad først?'],
    ['wrapUp:place:w', 'wrapUp', {}, ''],
  ])('%s', (field, room, chosen, about) => {
    expect(placeOf(field, tables, 'w')).toMatchObject({ room, chosen, about });
  });

  it.each(['board:of-another-workshop', '@place', '@boardMarks:b', 'settings:organisation', 'home:new:'])(
    '%s is none of this workshop’s words',
    (field) => {
      expect(placeOf(field, tables, 'w')).toBeNull();
    },
  );
});

test('a window’s own words are read, another window’s are not', () => {
  const drafts = {
    own: { 'run:w': 'Bænkene males', 'board:b': '  ' },
    elsewhere: [{ window: 'window-2', field: 'board:b' }],
    since: {},
  };
  expect(unsavedOf(drafts, tables, 'w').map(({ field, text, window }) => [field, text, window])).toEqual([
    ['run:w', 'Bænkene males', null],
    ['board:b', null, 'window-2'],
  ]);
});

test('a field is called by the last part of its name that has words', () => {
  const labels = { run: 'linjen', place: 'sted', block: 'tekst' };
  expect(
    ['run:w', 'wrapUp:place:w', 'block:k', 'group:g:constructor'].map((field) => fieldLabel(field, labels)),
  ).toEqual(['linjen', 'sted', 'tekst', '']);
});

test('what is written in a row of the list is in sight as long as the row stands', () => {
  const place = placeOf('wrapUp:place:w', tables, 'w');
  if (place === null) throw new Error('It is a place');
  const unsaved = { ...place, field: 'wrapUp:place:w', text: 'Pakh', window: null, since: 0 };
  const rows: LackRow[] = [{ kind: 'noPlace' }];
  expect(isInSight(unsaved, rows)).toBe(true);
  expect(isInSight(unsaved, [])).toBe(false);
  expect(isInSight({ ...unsaved, window: 'window-2' }, rows)).toBe(false);
});

test('a long text ends at a word', () => {
  expect(shortened('Lys  på\nstien', 20)).toBe('Lys på stien');
  expect(shortened('Lys på stien langs åen', 15)).toBe('Lys på stien …');
  expect(shortened('Speciallægepraksisplanlægning', 12)).toBe('Speciallægep …');
});
