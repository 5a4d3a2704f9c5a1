import type { Note } from '@shared/domain/board';
import { candidates, type Round } from '@shared/domain/candidates';
import { opinions, type Opinions } from '@shared/domain/opinions';
import { shownVote, type Tallied } from '@shared/domain/vote-result';
import type { StageContent } from '@shared/contract/stage';
import type { ReadContext } from '../context';

type VoteRow = NonNullable<NonNullable<StageContent['vote']>['rows']>[number];

/** The chosen one, else the one begun last: ids sort by time. */
function chosen<T extends { id: string }>({ stage }: ReadContext, rounds: readonly T[]): T | undefined {
  const [latest] = [...rounds].sort((a, b) => (a.id < b.id ? 1 : -1));
  return rounds.find(({ id }) => id === stage.roundId) ?? latest;
}

function notesOf({ records }: ReadContext, workshopId: string, round: Round, used: Set<string>): Note[] {
  const rows = {
    note: records.list('note', { workshopId }),
    column: records.list('column', { workshopId }),
    writingRound: records.list('writingRound', { workshopId }),
  };
  return candidates(round, rows, used);
}

/** Before a hidden vote is closed it says how many have been counted, and of no note anything. */
export function shownVoteRound(context: ReadContext, workshopId: string): StageContent['vote'] {
  const { records } = context;
  const round = chosen(context, records.list('voteRound', { workshopId }));
  if (round === undefined) return null;
  const ballots = records.list('ballot', { voteRoundId: round.id });
  const dots = ballots.flatMap(({ id }) => records.list('dots', { ballotId: id }));
  const notes = notesOf(context, workshopId, round, new Set(dots.map(({ noteId }) => noteId)));
  const noteIds = notes.map(({ id }) => id);
  const { title, budget, isClosed, people, dots: given, rows } = shownVote(round, noteIds, ballots, dots);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const rowOf = ({ noteId, count, place, isShared }: Tallied): VoteRow[] => {
    const note = byId.get(noteId);
    if (note === undefined || place === null) return [];
    const groupLetter = records.get('group', note.groupId ?? '')?.letter ?? null;
    return [{ noteId, text: note.text, groupLetter, count, place, isShared }];
  };
  return {
    id: round.id,
    title,
    budget,
    isClosed,
    people,
    dots: given,
    rows: rows === null ? null : rows.flatMap(rowOf),
  };
}

export function shownMatrix(context: ReadContext, workshopId: string): StageContent['matrix'] {
  const { records } = context;
  const matrix = chosen(context, records.list('matrix', { workshopId }));
  if (matrix === undefined) return null;
  const places = new Map(
    records.list('matrixPlace', { matrixId: matrix.id }).map((place) => [place.noteId, place]),
  );
  const { id, title, xName, xLow, xHigh, yName, yLow, yHigh } = matrix;
  return {
    ...{ id, title, xName, xLow, xHigh, yName, yLow, yHigh },
    notes: notesOf(context, workshopId, matrix, new Set(places.keys())).flatMap(({ id: noteId, text }) => {
      const place = places.get(noteId);
      return place === undefined ? [] : [{ id: noteId, text, x: place.x, y: place.y }];
    }),
  };
}

/** The notes that somebody judged, the highest mean of the first criterion first; of nobody what they answered. */
export function shownRating(context: ReadContext, workshopId: string): StageContent['rating'] {
  const { records } = context;
  const round = chosen(context, records.list('ratingRound', { workshopId }));
  if (round === undefined) return null;
  const ratings = records.list('rating', { ratingRoundId: round.id });
  const notes = notesOf(context, workshopId, round, new Set(ratings.map(({ noteId }) => noteId)));
  const countsOf = (noteId: string, at: number) =>
    ratings.find(({ noteId: rated, criterion }) => rated === noteId && criterion === at)?.counts ?? [];
  const rows = notes
    .map(({ id, text, groupId }) => ({
      id,
      text,
      groupLetter: records.get('group', groupId ?? '')?.letter ?? null,
      all: round.criteria.map((_, at) => opinions(countsOf(id, at))),
    }))
    .filter(({ all }) => all.some(({ answers }) => answers > 0))
    .sort((a, b) => (b.all[0]?.mean ?? 0) - (a.all[0]?.mean ?? 0));
  const { id, title, criteria } = round;
  const answers = Math.max(0, ...rows.flatMap(({ all }) => all.map(({ answers: given }) => given)));
  return {
    id,
    title,
    criteria,
    answers,
    rows: rows.map(({ all, ...row }) => ({ ...row, opinions: all.map(seen) })),
  };
}

const seen = ({ mean, low, high, agreement }: Opinions) => ({
  mean,
  low,
  high,
  isSplit: agreement === 'split',
});
