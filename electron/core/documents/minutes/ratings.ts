import { candidates } from '@shared/domain/candidates';
import { opinions } from '@shared/domain/opinions';
import type { RatingRound } from '@shared/domain/rating';
import { decimalText, listText } from '../phrases';
import { column, heading, paragraph, table, type Block as Part } from '../tree';
import type { Meeting } from './meeting';

/** Each rating with its spread: where opinions are split, the mean alone would hide it. */
export function ratings(meeting: Meeting): Part[] {
  return meeting.rows.ratingRound.flatMap((round) => {
    const judged = judgements(meeting, round);
    if (judged.length === 0) return [];
    const { words } = meeting;
    const columns = [
      column(words.columns.note, 6),
      ...(round.criteria.length > 1 ? [column(words.priorities.criterion, 3)] : []),
      column(words.spread, 4),
      column(words.score, 1, 'end'),
      column(words.priorities.opinions, 2),
    ];
    return [
      heading(5, round.title, `vurdering-${round.title}`),
      paragraph(
        `${words.priorities.ratedOn(listText(round.criteria, meeting.language))} ${words.scale} ${words.priorities.notDecided}`,
      ),
      table({ caption: '', columns, rows: judged }),
    ];
  });
}

/** By criterion, in the order the notes hang; what nobody judged is left out. */
function judgements({ rows, words, language }: Meeting, round: RatingRound): string[][] {
  const own = rows.rating.filter(({ ratingRoundId }) => ratingRoundId === round.id);
  const notes = candidates(round, rows, new Set(own.map(({ noteId }) => noteId)));
  return round.criteria.flatMap((criterion, at) =>
    notes.flatMap(({ id, text }) => {
      const counts = own.find((rating) => rating.noteId === id && rating.criterion === at)?.counts ?? [];
      const { mean, agreement } = opinions(counts);
      if (mean === null) return [];
      const spread = counts.flatMap((people, score) =>
        people === 0 ? [] : [words.gave({ people, score: score + 1 })],
      );
      return [
        [
          text.trim(),
          ...(round.criteria.length > 1 ? [criterion] : []),
          spread.join(', '),
          decimalText(mean, language),
          agreement === null ? '' : words.priorities.agreement[agreement],
        ],
      ];
    }),
  );
}
