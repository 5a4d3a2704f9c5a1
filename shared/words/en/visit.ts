import type { visit as danish } from '../da/visit';

export const visit: typeof danish = {
  noGroups: 'There are no groups yet.',
  oneGroup: 'There is only one group, so there is nobody to visit.',
  needsGroups: 'A visit takes two groups: one that writes and one that answers.',
  toPrepare: 'Add groups in Prepare',
  oneMore: 'Add another group in Prepare',
  noVisits: 'There are no visits yet.',
  noVisitsHint: 'In a round every group visits the board of the next group.',
  plan: 'Plan a round',
  add: 'Add a visit',
  addMore: 'Add a visit…',
  planned: (n) =>
    n === 0
      ? 'All visits of the round are here already.'
      : n === 1
        ? '1 visit is planned.'
        : `${String(n)} visits are planned.`,

  switchLabel: 'Visits',
  place: (n, of) => `Visit ${String(n)} of ${String(of)}`,
  isAt: (visitor, host) => `${visitor} visits ${host}`,
  visitOf: (visitor, host) => `${visitor} at ${host}`,
  at: 'at',
  next: 'Next visit',
  previous: 'Previous visit',
  acts: 'More about the visit',
  remove: 'Delete the visit',
  removed: (name) => `The visit is deleted: ${name}`,
  hasInput: 'Delete its contributions first.',
  onStage: 'Show the board on the stage',
  prompt: 'Question for the guests',
  promptEmpty: 'What should the guests answer?',

  adding: {
    title: 'New visit',
    visitor: 'Who is visiting?',
    host: 'Which board do they visit?',
    act: 'Add the visit',
    cancel: 'Cancel',
  },

  line: (theme) => `Write a contribution on ${theme}`,
  placeholder: 'Write what the guests say',
  wholeBoard: 'The whole board',
  save: 'Save the contribution',
  otherTheme: 'Other theme',
  themeIs: (theme) => `On ${theme}`,
  saved: (theme) => `Saved on ${theme}.`,

  hostBoard: (name) => `The board: ${name}`,
  inMargin: (visitor) => `${visitor} writes in the margin`,
  onBoard: (themes, notes) =>
    `${themes === 1 ? '1 theme' : `${String(themes)} themes`}, ${notes === 1 ? '1 note' : `${String(notes)} notes`}`,
  inputs: (n) => (n === 1 ? '1 contribution' : `${String(n)} contributions`),
  answered: (n) => `${String(n)} answered`,
  waiting: (n) => `${String(n)} waiting`,
  noInput: 'No contributions on this theme yet.',
  noInputAtAll: 'No contributions on the whole board yet.',
  looseNotes: 'Notes without a theme',
  emptyBoard: 'The group has not written on its board yet.',
  emptyTheme: 'There are no notes in the theme.',
  writeAbout: (theme) => `Write on ${theme}`,
  moreNotes: (n) => `Show ${String(n)} more`,
  fewerNotes: 'Show fewer',

  answers: 'answers',
  answer: { adopt: 'Take in', adapt: 'Adapt', park: 'Park' },
  noAnswer: 'No answer',
  word: 'The host’s comment',
  addWord: 'Add a comment',
  answeredWith: (answer, text) => `${answer}: ${text}`,
  nothingWaits: 'All contributions are answered.',

  input: 'Contribution',
  inputActs: 'The contribution',
  inputEmpty: 'A contribution cannot be empty. Write something, or press Esc and delete it with Del.',
  edit: 'Edit',
  toBoard: 'Put on the board',
  isOnBoard: 'On the board',
  putOnBoard: (text) => `Put on the board: “${text}”`,
  moveTo: 'Move to',
  removeInput: 'Delete',
  inputRemoved: (text) => `Deleted: “${text}”`,
};
