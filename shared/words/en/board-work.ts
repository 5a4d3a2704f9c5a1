import type { boardWork as danish } from '../da/board-work';

export const boardWork: typeof danish = {
  menu: 'More about the board',
  hidden: {
    begin: 'Write hidden',
    title: 'Write hidden, and reveal together',
    hint: 'Everybody writes, nobody reads. When you reveal the notes, they all appear at once.',
    where: 'Where is writing hidden?',
    everywhere: 'At every board',
    here: 'At this board only',
    asksNames: 'Ask for a name on each note',
    asksNamesHint: 'This is settled once you have begun.',
    cancel: 'Cancel',
    typedOn: (typed) => `“${typed}” will be on the writing line.`,
    begun: 'Writing is hidden now.',
    onAll: 'Writing is hidden at every board',
    onThis: 'Writing is hidden at this board',
    count: (n) => (n === 1 ? '1 hidden note' : `${String(n)} hidden notes`),
    reveal: 'Reveal the notes',
    revealed: (n) =>
      n === 0
        ? 'Hidden writing has ended.'
        : n === 1
          ? 'The hidden note is revealed.'
          : `The ${String(n)} hidden notes are revealed.`,
    note: 'Hidden note',
    saved: 'The note is saved and hidden.',
    removed: 'A hidden note is deleted.',
    notYet:
      'The note is hidden until you reveal the notes. The latest can be corrected with arrow up from the writing line.',
    name: 'Name',
    by: (name) => `Written by ${name}`,
  },
  filter: {
    act: 'Show only some notes',
    words: 'Words in the notes',
    kind: 'Kind',
    allKinds: 'All kinds',
    factor: 'Factor',
    allFactors: 'All factors',
    group: 'Group',
    allGroups: 'All groups',
    noneHere: 'No notes here match the filter.',
    unseen: (n) =>
      n === 1
        ? 'Saved, but the note does not match the filter.'
        : `Saved, but ${String(n)} notes do not match the filter.`,
    show: 'Show',
    count: (shown, all) => `${String(shown)} of ${String(all)} notes are shown`,
    end: 'Show all',
  },
  outline: {
    title: 'The board as text',
    copy: 'Copy',
    copied: 'The board is copied as text.',
    close: 'To the board',
    withoutTheme: 'Without a theme',
    nothing: 'No notes.',
  },
  similar: {
    see: 'See similar notes',
    like: (n) => (n === 1 ? 'Like 1 other' : `Like ${String(n)} others`),
    others: 'Similar notes',
    none: 'No other note on the board is like this one.',
    chooseOne: 'Choose at least one of the notes.',
    close: 'Close',
    pointOut: 'Point out similar notes',
    dontPointOut: 'Do not point out similar notes',
  },
  toBoard: {
    title: 'Other boards',
    done: (n, board) =>
      n === 1 ? `The note is moved to ${board}.` : `${String(n)} notes are moved to ${board}.`,
  },
  merge: {
    act: 'Merge',
    done: (n) => `${String(n)} notes are merged. Every word is kept.`,
    one: 'Select more notes with X, then merge them.',
    apart: 'Take apart again',
    apartDone: 'The notes stand by themselves again.',
    split: (n) => `Split into ${String(n)} notes`,
    splitDone: (n) => `The note is split into ${String(n)}.`,
    also: 'Merged with',
    from: (column) => `from ${column}`,
    by: (group) => `by ${group}`,
  },
};
