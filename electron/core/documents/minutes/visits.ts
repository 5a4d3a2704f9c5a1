/** What is told of the visits: who was where and asked what, what they said, and what the host made of it. */
import type { Board, Visit, VisitInput } from '@shared/domain/board';
import { roundsShown } from '@shared/domain/visit-rounds';
import {
  bullets,
  emphasis,
  listItem,
  missing,
  paragraph,
  strong,
  type Block as Part,
  type ListItem,
} from '../tree';
import { groupOf, type Meeting } from './meeting';

/**
 * What each group was asked when it visited another, where somebody had something to say. Of rounds it tells how they
 * went; who came in which stands with each host.
 */
export function visitsTold(meeting: Meeting): Part[] {
  const { words, rows } = meeting;
  const rounds = roundsHeld(meeting);
  if (rounds.length > 0) {
    const told = wasAnsweredAtHome(meeting)
      ? words.visitRoundsAndHome(rounds.length)
      : words.visitRounds(rounds.length);
    return [paragraph(rows.visitInput.length === 0 ? told : `${told} ${words.inputsStand}`)];
  }
  const visits = rows.visit.filter((visit) => isTold(meeting, visit));
  if (visits.length === 0) return [];
  const items = visits.map((visit) =>
    asked(
      meeting,
      visit,
      words.visitTo({ visitor: visitorOf(meeting, visit), host: hostOf(meeting, visit) }),
    ),
  );
  return [paragraph(`${words.visitedEachOther} ${words.inputsStand}`), bullets(...items)];
}

/** Who came to a board, with what they were asked: where rounds were held, or the agenda has no block to tell it in. */
export function visitorsAt(meeting: Meeting, board: Board): string[] {
  const { words, rows, visits } = meeting;
  const rounds = roundsHeld(meeting);
  if (visits === null || (visits !== 'last' && rounds.length === 0)) return [];
  const here = rows.visit.filter(({ hostBoardId }) => hostBoardId === board.id);
  const inRounds = rounds.flatMap(({ round, number }) =>
    here
      .filter(({ visitRoundId }) => visitRoundId === round.id)
      .map((visit) => asked(meeting, visit, words.inRound({ number, visitor: visitorOf(meeting, visit) }))),
  );
  const others = here
    .filter((visit) => isTold(meeting, visit))
    .filter(({ visitRoundId }) => rounds.every(({ round }) => round.id !== visitRoundId))
    .map((visit) => asked(meeting, visit, visitorOf(meeting, visit)));
  return [...inRounds, ...others];
}

/** Nothing when the visits belong to a closed item. */
export function inputsAt({ rows, visits }: Meeting, board: Board): VisitInput[] {
  if (visits === null) return [];
  const here = new Set(rows.visit.filter(({ hostBoardId }) => hostBoardId === board.id).map(({ id }) => id));
  return rows.visitInput.filter(({ visitId }) => here.has(visitId));
}

export function inputItem(meeting: Meeting, { visitId, text, answer, answerText }: VisitInput): ListItem {
  const { words, marks, rows } = meeting;
  const visit = rows.visit.find(({ id }) => id === visitId);
  const visitor = visit === undefined ? '' : visitorOf(meeting, visit);
  const said = [strong(`${visitor === '' ? words.visits : visitor}: `), text.trim()];
  const why = answerText.trim();
  if (answer === null && why === '') return listItem([...said, ' ', missing(words.unanswered)]);
  const label = answer === null ? words.columns.answer : marks.answer[answer];
  return listItem(said, bullets([emphasis(why === '' ? label : `${label}: `), why]));
}

/** The rounds that began, but for the one at home. */
const roundsHeld = ({ rows }: Meeting) =>
  roundsShown(rows).filter(({ round }) => round.startedAt !== null && !round.isHome);

/** A home round that was begun and left unanswered, or that had nothing to answer, is not told of. */
const wasAnsweredAtHome = ({ rows }: Meeting): boolean =>
  rows.visitRound.some(({ isHome, startedAt }) => isHome && startedAt !== null) &&
  rows.visitInput.some(({ answer, answerText }) => answer !== null || answerText.trim() !== '');

const isTold = ({ rows }: Meeting, { id }: Visit): boolean =>
  rows.visitInput.some(({ visitId }) => visitId === id);

function asked({ marks }: Meeting, { prompt }: Visit, who: string): string {
  return prompt.trim() === '' ? who : `${who}: ${marks.quoted(prompt.trim())}`;
}

function visitorOf(meeting: Meeting, { visitingGroupId }: Visit): string {
  const visitor = groupOf(meeting, visitingGroupId);
  return visitor ? meeting.marks.group(visitor.letter) : '';
}

function hostOf(meeting: Meeting, { hostBoardId }: Visit): string {
  const board = meeting.rows.board.find(({ id }) => id === hostBoardId);
  const group = groupOf(meeting, board?.groupId ?? null);
  return group ? meeting.marks.group(group.letter) : (board?.title ?? '');
}
