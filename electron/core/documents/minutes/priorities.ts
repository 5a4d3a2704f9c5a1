import { candidates } from '@shared/domain/candidates';
import type { Group, Note } from '@shared/domain/board';
import { shownVote, ties, type Tallied } from '@shared/domain/vote-result';
import type { VoteRound } from '@shared/domain/voting';
import { listText } from '../phrases';
import { column, heading, missing, paragraph, table, type Block as Part } from '../tree';
import { matrices } from './matrices';
import type { Meeting } from './meeting';
import { ratings } from './ratings';

/** What the room put first, round by round: prioritised, never decided. */
export function priorities(meeting: Meeting): Part[] {
  return [
    ...meeting.rows.voteRound.flatMap((round) => vote(meeting, round)),
    ...ratings(meeting),
    ...matrices(meeting),
  ];
}

/** Nothing when nobody had a dot. */
function vote(meeting: Meeting, round: VoteRound): Part[] {
  const { rows, words } = meeting;
  const ballots = rows.ballot.filter(({ voteRoundId }) => voteRoundId === round.id);
  const ids = new Set(ballots.map(({ id }) => id));
  const dots = rows.dots.filter(({ ballotId }) => ids.has(ballotId));
  if (dots.length === 0) return [];
  const notes = candidates(round, rows, new Set(dots.map(({ noteId }) => noteId)));
  const shown = shownVote(
    round,
    notes.map(({ id }) => id),
    ballots,
    dots,
  );
  const account = words.priorities.account({ people: shown.people, budget: round.budget, dots: shown.dots });
  return [
    heading(5, round.title, `prikker-${round.title}`),
    paragraph([account, counters(meeting, ballots), words.priorities.notDecided].filter(Boolean).join(' ')),
    ...(round.closedAt === null ? [paragraph(missing(words.priorities.notClosed))] : []),
    ...(shown.rows === null ? [] : result(meeting, shown.rows, notes)),
  ];
}

/** Who counted, and for how many. */
function counters(
  { rows, words, marks, language }: Meeting,
  ballots: readonly { groupId: string | null; people: number }[],
): string {
  const named = ballots
    .filter(({ people }) => people > 0)
    .map(({ groupId, people }) => {
      const group = rows.group.find(({ id }) => id === groupId);
      const name = group === undefined ? words.priorities.room : marks.group(group.letter);
      return words.priorities.counter({ name, people });
    });
  return named.length === 0 ? '' : words.priorities.countedBy(listText(named, language));
}

function result({ rows, words }: Meeting, tallied: readonly Tallied[], notes: readonly Note[]): Part[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const letterOf = new Map(rows.group.map(({ id, letter }: Group) => [id, letter]));
  const given = tallied.filter(({ count }) => count > 0);
  const cells = given.map(({ noteId, count, place }) => {
    const note = noteOf.get(noteId);
    return [
      words.priorities.place(place ?? 0),
      note?.text.trim() ?? '',
      letterOf.get(note?.groupId ?? '') ?? '',
      String(count),
    ];
  });
  const tied = ties(tallied).map(({ noteIds, place }) =>
    words.priorities.tie({ notes: noteIds.length, place }),
  );
  const none = tallied.length - given.length;
  const said = [...tied, ...(none === 0 ? [] : [words.priorities.none(none)])].join(' ');
  return [
    table({
      caption: '',
      columns: [
        column(words.priorities.placeHead, 1),
        column(words.columns.note, 9),
        column(words.columns.group, 2),
        column(words.priorities.dots, 2, 'end'),
      ],
      rows: cells,
    }),
    ...(said === '' ? [] : [paragraph(said)]),
  ];
}
