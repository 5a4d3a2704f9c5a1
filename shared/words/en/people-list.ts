import type { peopleList as danish } from '../da/people-list';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const people = (count: number) => many(count, 'person', 'people');

export const peopleList: typeof danish = {
  title: (file) => `Participants from ${file}`,
  clipboard: 'the clipboard',
  intro: 'This is how the list was read. Correct what does not fit. Nothing has been imported yet.',
  firstRow: 'The first person is in row',
  rowEarlier: 'One row earlier',
  rowLater: 'One row later',
  table: 'The first rows of the file',
  row: 'Row',
  becomes: 'Becomes',
  column: (letter, heading) =>
    heading === '' ? `Column ${letter} becomes` : `Column ${letter}, “${heading}”, becomes`,
  fields: {
    none: 'Not used',
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    role: 'Role',
    organisation: 'Organisation',
    email: 'E-mail',
    competences: 'Competences',
    member: 'Member, yes or no',
  },
  state: { heading: 'Above the list', added: 'Comes in', known: 'Here already', left: 'Left out' },
  further: (count) => `and ${many(count, 'more row', 'more rows')}`,

  counts: (added, known, left) =>
    [
      `${people(added)} will be added`,
      known > 0 && `${String(known)} here already`,
      left > 0 && `${many(left, 'row', 'rows')} left out`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  nameNeeded: 'Choose above the table which column is the name.',
  twice: (field) => `“${field}” is above several columns. The first one with anything in it counts.`,
  allKnown: 'Everybody on the list is here already.',
  nobody: 'There is nobody to import.',

  known: 'Here already',
  whatOfKnown: 'Those who are here already',
  leave: 'Leave as is',
  complete: 'Fill the gaps',
  gains: (count) =>
    count === 0
      ? 'None of them lacks anything the list could fill in.'
      : `${people(count)} will have empty fields filled in. Nothing is written over.`,
  sameAddress: 'same name and e-mail',
  sameName: 'same name; only one of the two has an e-mail',
  left: 'Left out',
  look: 'Worth a look',
  namesake: 'somebody else has the same name. Both come in.',
  stray: 'the e-mail stood in another column than elsewhere.',
  inRow: (row) => `Row ${String(row)}`,
  others: (count) => `and ${String(count)} more`,

  cancel: 'Cancel',
  take: (count) => `Import ${people(count)}`,
  fill: (count) => `Fill in for ${people(count)}`,
  taken: (added, known, completed) =>
    [
      added === 0 ? 'Nobody new was added' : `${many(added, 'participant', 'participants')} added`,
      completed > 0 && `${String(completed)} filled in`,
      known > 0 && `${String(known)} were here already`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
};
