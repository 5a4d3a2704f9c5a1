import type { errors as danish } from '../da/errors';

export const errors: typeof danish = {
  invalid: () => 'It cannot be saved like that. Correct the field and try again.',
  tooLong: ({ most }) =>
    `The text is too long. There is room for ${most} characters. Split it up or make it shorter.`,
  notFound: () => 'It is no longer there. It may have been deleted in another window.',
  notAllowed: () => 'That cannot be done in this window. Try another of Samskab’s windows.',
  internal: () => 'Something went wrong in the program, and the last thing you did was not saved. Try again.',
  lastAgendaItem: () => 'The agenda needs at least one item. Change it instead of deleting it.',
  closedItemHasEntries: () =>
    'There are notes or attachments under the closed item. Delete them first, so that they do not end up in the open minutes.',
  lastColumn: () => 'A board needs at least one column. Rename it instead of deleting it.',
  columnNotEmpty: () => 'There are notes in the column. Move them first.',
  groupHasNotes: () => 'The group has written notes. Keep it, or delete the notes first.',
  groupHasVoted: () => 'The group’s dots are counted in a vote. Keep it, or delete its count first.',
  visitHasInput: () => 'The visit has contributions. Delete them first.',
  tooManyGroups: () =>
    'A workshop can have at most 26 groups, one for each letter. Use one of those that are there.',
  noSubstitute: () =>
    'Choose a member who is not sitting in for somebody else. Whoever has a substitute cannot be one.',
  pairOfOne: () => 'The rule is for two different people. Choose another.',
  notesOnDifferentBoards: () => 'A theme gathers notes from one board. Choose notes from the same board.',
  visitNeedsGroups: () =>
    'There must be at least two groups before they can visit each other. Add them in Prepare.',
  allVisited: () => 'All groups have visited each other. Add a visit if a group should go again.',
  noVisitRound: () => 'No visiting round is running. Start it in Visits first.',
  ownBoard: () => 'A group cannot visit its own board. Choose another.',
  proposalOutdated: () => 'The plan has changed since the proposal. Look at the new one in Run.',
  noBlockRunning: () => 'No block is running. Begin the meeting in Run first.',
  meetingClosed: () => 'The meeting is closed. Reopen it in Run if you are to go on with the agenda.',
  clockIsTrue: () => 'The clock can only be moved on while you rehearse the meeting.',
  otherRehearsal: () => 'You are rehearsing another meeting. End that rehearsal first.',
  noRehearsal: () => 'The rehearsal could not begin. Check that there is room on the disk and try again.',
  notInRehearsal: () =>
    'A rehearsal leaves nothing behind, so nothing can be saved, fetched or printed here. Do it in the real workshop.',
  noCommittee: () => 'The workshop belongs to no committee. Choose one under Details in Prepare first.',
  outsideWorkshop: () => 'It belongs to another workshop. Open that one and try again.',
  lastStep: () => 'A method needs at least one step. Change it instead of deleting it.',
  tooManySteps: ({ most }) =>
    `A method can have ${most} steps at most. Make two of it, or choose fewer blocks.`,

  voteIsClosed: () => 'The prioritising is closed. Open it again to correct it.',
  voteHasDots: () =>
    'Dots have been counted by the rules as they stand. Take the dots off first, or begin a new prioritising.',
  tooManyDots: ({ people, budget, most, left }) =>
    `${String(people)} ${people === 1 ? 'person' : 'people'} with ${String(budget)} ${budget === 1 ? 'dot' : 'dots'} each have ${String(most)} in all. ${left === 0 ? 'None' : String(left)} ${left === 1 ? 'is' : 'are'} left. Count again, or correct the number of people.`,
  tooManyOnNote: ({ people }) =>
    `Each person may put only one dot on a note, so it can get ${String(people)} at most. Count again, or correct the number of people.`,
  ownNote: () => 'It is the group’s own note, and they may not prioritise that. Put the dots on another one.',
  tooFewPeople: ({ least }) =>
    `These dots take at least ${String(least)} ${least === 1 ? 'person' : 'people'}. Take dots off first, or correct the number.`,
  alreadyHidden: () =>
    'Hidden writing is already on here. Reveal what has been written before you begin again.',
  stillHidden: () => 'The note is still hidden. Reveal what has been written, and try again.',
  oneLine: () =>
    'The note is one line, so there is nothing to split. Edit it, and put a line break where it should be split.',
  notACandidate: () =>
    'The note does not take part here. It may have been merged into another one, or it is still hidden.',
  ratingIsClosed: () => 'The rating is closed. Open it again to correct it.',
  criteriaCounted: () =>
    'Answers have been counted. The criteria can be worded anew but not become more or fewer. Begin a new rating instead.',

  fileMissing: ({ file }) => `The file ${file} does not exist. Check its name and folder.`,
  fileUnreadable: ({ file }) => `The file ${file} cannot be read. Check that you have access to it.`,
  fileIsFolder: ({ file }) => `${file} is a folder. Choose a file.`,
  fileExists: ({ file }) => `${file} is already there. Choose another name, or use --force.`,
  fileNotWritten: ({ file }) =>
    `${file} could not be saved. Check that its folder exists and that you may write in it.`,
  folderMissing: ({ folder, file }) =>
    `The folder ${folder} does not exist, so ${file} was not saved. Create the folder or choose another.`,
  diskFull: ({ file }) => `The disk is full, so ${file} was not saved. Make room and try again.`,
  tooLarge: ({ file, megabytes }) => `${file} is too large. Up to ${String(megabytes)} MB can be read.`,
  notJson: ({ file }) =>
    `${file} is not a whole Samskab file: what it holds cannot be read as JSON. Choose another file, or save the workshop as a file again.`,
  notUtf8: ({ file }) =>
    `${file} is not saved as UTF-8. Choose another file, or save the workshop as a file again.`,
  notWorkshopFile: ({ file, where }) =>
    `${file} is not a whole Samskab file. The fault is at ${where}. Save the workshop as a file again.`,
  newerFile: ({ file }) => `${file} comes from a newer version of Samskab. Update Samskab and try again.`,
  differentWorkshop: ({ file }) =>
    `The workshop in ${file} is already here with other contents. Nothing was changed. If you want the one in the file, delete the one here first.`,
  notATable: ({ file }) => `${file} cannot be read as a list. Save it as Excel (xlsx) or CSV and try again.`,
  tooManyRows: ({ file, rows }) => `${file} has too many rows. Up to ${String(rows)} can be read.`,
  tooManyColumns: ({ file, row, columns }) =>
    `${file} has too many columns in row ${row}. Up to ${columns} can be read.`,
  cellTooLong: ({ file, row }) =>
    `${file} has a cell that is too long in row ${row}. Correct it in the sheet, save, and try again.`,
  quoteNeverCloses: ({ file, row }) =>
    `${file} lacks a closing quotation mark in row ${row}. Correct it in the sheet and save as CSV again.`,
  readingStopped: ({ file }) =>
    `${file} took too long or too much memory to read. Save the list alone as CSV and try again.`,
  noRows: ({ file }) => `There are no people in ${file}.`,
  notPrinted: () => 'Nothing was printed. See whether the printer is on, or save as PDF.',
  noProgram: ({ file }) => `This computer has no program that can open ${file}.`,
  pdfUnavailable: () => 'The PDF could not be made. Restart the program and try again, or choose docx.',

  databaseBusy: ({ folder }) =>
    `Samskab is already using the folder ${folder}. Close the program and try again.`,
  databaseNewer: ({ folder }) =>
    `The data in ${folder} was saved by a newer version of Samskab. Update Samskab. Nothing was changed.`,
  databaseDamaged: ({ folder }) =>
    `The data in ${folder} cannot be read. The file was not touched. Restore a backup or choose another folder.`,
  databaseFull: () => 'The disk is full, and the last thing was not saved. Make room and try again.',
  folderUnusable: ({ folder }) =>
    `The folder ${folder} cannot be used. Check that it exists and that you may write in it.`,
  backupMissing: () => 'The backup is no longer there. Choose another.',
  backupDamaged: () => 'The backup is damaged and was not used. Choose another.',
};
