import { meanScore, type Assessment } from '@shared/domain/assessment';
import { factors, type Factor } from '@shared/domain/values';
import { dayText, decimalText } from '../phrases';
import { prose } from '../prose';
import { column, heading, paragraph, strong, table, type Block as Part } from '../tree';
import type { Meeting } from './meeting';

/** All five factors with their scores, then what was said of each; nothing when none was assessed. */
export function assessments(meeting: Meeting): Part[] {
  const known = new Map(meeting.rows.assessment.map((assessment) => [assessment.factor, assessment]));
  if (![...known.values()].some(saysSomething)) return [];
  const { words, marks } = meeting;
  return [
    table({
      caption: words.scale,
      columns: [
        column(words.factor, 4),
        column(words.spread, 6),
        column(words.answers, 2, 'end'),
        column(words.score, 2, 'end'),
      ],
      rows: factors.map((factor) => [marks.factorLong[factor], ...scoreCells(meeting, known.get(factor))]),
    }),
    ...factors.flatMap((factor) => factorWords(meeting, factor, known.get(factor))),
  ];
}

function scoreCells({ words, language }: Meeting, assessment: Assessment | undefined): string[] {
  const counts = assessment?.counts ?? [];
  const mean = meanScore(counts);
  if (mean === null) return [words.notAssessed, '0', '–'];
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const spread = counts.flatMap((people, at) =>
    people === 0 ? [] : [words.gave({ people, score: at + 1 })],
  );
  return [spread.join(', '), String(answers), decimalText(mean, language)];
}

function factorWords(meeting: Meeting, factor: Factor, assessment: Assessment | undefined): Part[] {
  if (assessment === undefined) return [];
  const told = [...prose(assessment.evidence), ...nextStep(meeting, assessment)];
  return told.length === 0 ? [] : [heading(5, meeting.marks.factorLong[factor], `faktor-${factor}`), ...told];
}

function nextStep({ words, language }: Meeting, assessment: Assessment): Part[] {
  const { nextStep: step, nextStepOwner: owner, nextStepDay: day } = assessment;
  const text = step.trim();
  const when = [owner === '' ? '' : words.by(owner), day === '' ? '' : words.until(dayText(day, language))]
    .filter((part) => part !== '')
    .join(', ');
  if (text === '' && when === '') return [];
  const about = when === '' ? '' : text === '' ? when : ` (${when})`;
  return [paragraph(strong(`${words.nextStep}: `), text, about)];
}

const saysSomething = ({ counts, evidence, nextStep: step }: Assessment): boolean =>
  meanScore(counts) !== null || evidence.trim() !== '' || step.trim() !== '';
