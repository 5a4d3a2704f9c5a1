import type { Board, Column, Group, Note, VisitInput } from '@shared/domain/board';
import { mergedInto, unmerged } from '@shared/domain/standing';
import {
  bullets, emphasis, heading, labelled, listItem, type Block as Part, type ListItem,
} from '../tree'; // prettier-ignore
import { groupOf, type Meeting } from './meeting';
import { inputItem, inputsAt, visitorsAt } from './visits';

/** What the groups' boards hold, one after the other; a board with nothing on it is not mentioned. */
export function collected(meeting: Meeting): Part[] {
  return meeting.rows.board.flatMap((board) => {
    const notes = unmerged(meeting.rows.note).filter(({ boardId }) => boardId === board.id);
    const inputs = inputsAt(meeting, board);
    if (notes.length === 0 && inputs.length === 0) return [];
    return [
      ...boardHead(meeting, board),
      ...themes(meeting, board, notes, inputs),
      ...looseNotes(meeting, board, notes),
      ...section(
        meeting.words.wholeBoard,
        inputs.filter(({ clusterId }) => clusterId === null).map((input) => inputItem(meeting, input)),
      ),
    ];
  });
}

function boardHead(meeting: Meeting, board: Board): Part[] {
  const { words, marks, rows } = meeting;
  const group = groupOf(meeting, board.groupId);
  if (group === undefined) return [heading(5, words.collectedOn(meeting.marks.quoted(board.title)))];
  const subject = subjectOf(group);
  const letter = marks.group(group.letter);
  const name = group.name === letter ? group.letter : `${group.letter}, ${group.name}`;
  const leader = rows.participant.find(({ id }) => id === group.leaderId)?.name;
  const lines: [label: string, value: string | undefined][] = [
    [words.groupName, name],
    [words.groupLeader, leader],
    [words.deliverable, subject === group.deliverable ? '' : group.deliverable.trim()],
    [words.question, subject === group.question ? '' : group.question.trim()],
    [words.visits, visitorsAt(meeting, board).join('\n')],
  ];
  return [
    heading(5, words.collectedOn(headingOf(meeting, group)), `gruppe-${group.letter}`),
    ...lines.flatMap(([label, value]) =>
      value === undefined || value === '' ? [] : [labelled(label, value)],
    ),
  ];
}

/** What the group worked on, if it is short enough for a heading. */
function subjectOf({ deliverable, question }: Group): string | undefined {
  return [deliverable, question].find(
    (text) => text.trim() !== '' && text.length <= 120 && !text.includes('\n'),
  );
}

/** What somebody wrote is quoted, so that the heading reads on from our words to theirs. A group may have no name of its own. */
function headingOf({ marks }: Meeting, group: Group): string {
  const subject = subjectOf(group)?.trim() ?? group.name;
  return subject === marks.group(group.letter) ? subject : marks.quoted(subject);
}

/** In the order of the columns they stand in. */
function themes(
  meeting: Meeting,
  board: Board,
  notes: readonly Note[],
  inputs: readonly VisitInput[],
): Part[] {
  const order = columnsOf(meeting, board).map(({ id }) => id);
  return meeting.rows.cluster
    .filter(({ boardId }) => boardId === board.id)
    .sort((a, b) => order.indexOf(a.columnId) - order.indexOf(b.columnId))
    .flatMap(({ id, name }) =>
      section(name, [
        ...notes.filter(({ clusterId }) => clusterId === id).map((note) => noteItem(meeting, note)),
        ...inputs.filter(({ clusterId }) => clusterId === id).map((input) => inputItem(meeting, input)),
      ]),
    );
}

/** What no theme has gathered, under the heading of its column. */
function looseNotes(meeting: Meeting, board: Board, notes: readonly Note[]): Part[] {
  return columnsOf(meeting, board).flatMap((column) =>
    section(
      column.title,
      notes
        .filter(({ columnId, clusterId }) => columnId === column.id && clusterId === null)
        .map((note) => noteItem(meeting, note, column)),
    ),
  );
}

const columnsOf = ({ rows }: Meeting, board: Board): Column[] =>
  rows.column.filter(({ boardId }) => boardId === board.id);

const section = (title: string, items: readonly ListItem[]): Part[] =>
  items.length === 0 ? [] : [heading(6, title), bullets(...items)];

/** Never who said it. The kind is said unless the column's heading says it. */
function noteItem(meeting: Meeting, note: Note, column?: Column): ListItem {
  const { kind } = note;
  const said = allSaid(meeting, note) + guestOf(meeting, note);
  if (column?.kind === kind) return listItem(said);
  return listItem([emphasis(`${meeting.marks.kind[kind]}: `), said]);
}

/** Which other group's it is: it came with guests, or from their board. */
function guestOf(meeting: Meeting, { boardId, groupId }: Note): string {
  const board = meeting.rows.board.find(({ id }) => id === boardId);
  const group = groupId === board?.groupId ? undefined : groupOf(meeting, groupId);
  return group === undefined ? '' : ` (${meeting.marks.group(group.letter)})`;
}

/** The note, then what was merged into it, in each one's own words. */
const allSaid = ({ rows }: Meeting, { id, text }: Note): string =>
  [text, ...(mergedInto(rows.note).get(id) ?? []).map((part) => part.text)]
    .map((each) => each.trim())
    .join('\n');
