import type { wrapUp as danish } from '../da/wrap-up';

const people = (count: number) => (count === 1 ? 'one participant' : `${String(count)} participants`);
const all = (count: number) => (count === 2 ? 'Both' : `All ${String(count)}`);

export const wrapUp: typeof danish = {
  title: 'Before you go',
  detail: 'The minutes on the right follow as you correct.',
  detailDone: 'Everything is in place. Save the minutes, and thank everybody for coming.',
  missing: 'missing',
  list: 'What is missing',
  work: 'Before you go',

  notClosed: 'The meeting is not closed',
  notClosedHint: 'Read the minutes aloud first',
  close: 'Close the meeting',
  closedAt: 'The meeting was closed at',
  closingTime: 'When the meeting was closed',
  noPlace: 'It does not say where the meeting was held',
  place: 'Place',
  placeHint: 'Write the place',
  noCaseNumber: 'The case number is missing',
  caseNumber: 'Case number',
  caseNumberHint: 'Write the case number',
  save: 'Save',
  write: 'Write',

  unregistered: (name) => `Was ${name} here?`,
  unregisteredHint: 'Expected, not recorded',
  present: 'Present',
  absent: 'Absent',
  presentName: (name) => `${name} was present`,
  absentName: (name) => `${name} was absent`,
  manyUnregistered: (count) => `${String(count)} participants are not recorded`,
  everybodyCame: 'Everybody came',
  toPresence: 'Go to attendance',

  actionLacks: (owner, day) =>
    owner && day
      ? 'The action has neither owner nor date'
      : owner
        ? 'The action has no owner'
        : 'The action has no date',
  owner: 'Who',
  ownerHint: 'Name an owner',
  dayHint: 'Set a date',
  noClock: 'Write the time as 19:56.',
  dueDay: 'By',
  noDecision: (block) => `No decision under “${block}”`,
  decisionHint: 'Write what was decided',
  itemBare: (number, title) => `Item ${String(number)}, “${title}”, is empty in the minutes`,
  itemTextHint: (block) => `Write under “${block}”`,
  unanswered: (count) =>
    count === 1
      ? 'One contribution from the visits has no answer'
      : `${String(count)} contributions from the visits have no answer`,
  toVisit: 'Go to the visit',
  openVote: (title) => `The vote “${title}” is not closed`,
  openVoteHint: 'People can still vote',
  openVoteHidden: 'Its result is hidden, in the minutes too, until it is closed',
  closeVote: 'Close the vote',
  toVote: 'Go to it',
  groupNotDone: (count) =>
    count === 1 ? 'One group is not marked as done' : `${String(count)} groups are not marked as done`,
  markDone: (group) => `${group} is done`,
  factorsLack: (count) =>
    count === 1 ? 'One factor lacks something' : `${String(count)} factors lack something`,
  score: 'score',
  nextStep: 'next step',
  bothLack: 'score and next step',
  toFactors: 'Go to the factors',

  unsaved: {
    title: (quoted) => `Only a draft: ${quoted}`,
    inOtherWindow: 'A draft in another window',
    go: 'Go there',
    drop: 'Throw away',
    notIn: (count) =>
      count === 1 ? 'One draft will not be in the files' : `${String(count)} drafts will not be in the files`,
    show: 'Show',
    fields: {
      run: 'writing line',
      board: 'writing line',
      visit: 'writing line',
      block: 'text for the minutes',
      correction: 'correction',
      entry: 'correction',
      entryOwner: 'who',
      entryDay: 'by when',
      visitPrompt: 'question',
      visitAnswer: 'answer',
      dots: 'counted dots',
      people: 'number present',
      budget: 'dots each',
      homeMinutes: 'minutes at home',
      rounds: 'number of rounds',
      newTheme: 'new theme',
      newColumn: 'new column',
      new: 'new visit',
      newCommittee: 'new committee',
      person: 'new participant',
      member: 'member',
      attachment: 'attachment',
      evidence: 'evidence',
      step: 'next step',
      owner: 'who',
      day: 'date',
      decision: 'decision',
      notes: 'text for the minutes',
      title: 'title',
      place: 'place',
      purpose: 'purpose',
      caseNumber: 'case number',
      ordinal: 'meeting number',
      start: 'begins',
      end: 'ends',
      name: 'name',
      role: 'role',
      organisation: 'organisation',
      email: 'e-mail',
      competences: 'competences',
      question: 'question',
      deliverable: 'what the group should arrive at',
      presenter: 'who',
      facilitatorNote: 'for yourself',
      goal: 'goal',
      method: 'method',
      materials: 'materials',
      leastMinutes: 'may shrink to',
      minutes: 'minutes',
      resume: 'summary',
      earlierDecisions: 'earlier decisions',
      documentNumber: 'document no.',
      criterion: 'criterion',
      axis: 'axis',
      visitRounds: 'question for the rounds',
      anchoredBy: 'who anchors it',
      measure: 'what will be measured',
      groundRules: 'ground rules',
      askedMinutes: 'time besides the meeting',
    },
  },

  presenceFine: (present, of) => `Attendance is recorded: ${String(present)} of ${people(of)} were here`,
  actionsFine: (count) =>
    count === 1 ? 'The action has an owner and a date' : `${all(count)} actions have an owner and a date`,
  decisionsFine: (count) =>
    count === 1 ? 'The decision is noted' : `${all(count)} decision blocks have a decision`,
  groupsFine: (count) => (count === 1 ? 'The group is done' : `${all(count)} groups are done`),
  answersFine: (count) =>
    count === 1
      ? 'The contribution from the visits is answered'
      : `${all(count)} contributions from the visits are answered`,
  factorsFine: 'The five factors have a score and a next step',

  toCatalogue: 'To the idea catalogue',
  chosen: (count) => `${String(count)} chosen`,
  ofNotes: (shown, all) =>
    shown === all ? `of ${String(all)} notes` : `${String(shown)} of ${String(all)} notes shown`,
  search: 'Search the notes',
  show: 'Show',
  showAll: 'All notes',
  showChosen: 'Chosen',
  noNotes: 'There are no notes on the boards yet.',
  noHits: 'No notes match.',
  notesList: 'Notes that can be put in the idea catalogue',
  walk: 'Next',
  inCatalogue: (number) => `No. ${number}`,
  factors: (names) => `Factors: ${names}`,
  noFactors: 'No factors',
  publish: 'Put in the idea catalogue',
  publishNone: 'Tick at least one note first.',
  publishAllThere: 'The chosen notes are in the idea catalogue.',
  published: (added, known) => {
    const there = known === 0 ? '' : `, ${String(known)} were there already`;
    return added === 0
      ? 'All of them were there already.'
      : `${String(added)} put in the idea catalogue${there}.`;
  },

  document: 'Minutes',
  page: 'The minutes as they look now',
  includeClosed: 'Include closed items',
  copy: 'Copy for e-mail',
  copied: 'The minutes are copied. Paste them into an e-mail.',
  saveWord: 'Save as Word',
  saveMinutes: 'Save minutes',
  notesAsExcel: 'Notes in Excel',
  more: 'More',
  notesAsCsv: 'Notes as CSV',
  wholeWorkshop: 'The whole workshop as a Samskab file',
};
