import { meanScore } from '@shared/domain/assessment';
import type { LogEntry } from '@shared/domain/agenda';
import type { VisitInput } from '@shared/domain/board';
import { byRank } from '@shared/domain/running-order';
import { roundsShown } from '@shared/domain/visit-rounds';
import { wallClock } from '@shared/domain/time';
import { factors, type Factor } from '@shared/domain/values';
import type { Participant } from '@shared/domain/workshop';
import { byId, date, number, tableOf, text } from './columns';
import { cameAt, leftAt, type When } from './minutes/attendance';
import { meetingOf, type Meeting, type MinutesSource } from './minutes/meeting';
import { notesTable } from './notes-table';
import { priorityTable } from './priority-tables';
import type { DataTable } from './table';

/** The workshop for further work: a sheet each for notes, visits, decisions and actions, people, priorities and factors. */
export function workshopTables(source: MinutesSource): DataTable[] {
  const meeting = meetingOf(source);
  return [
    notesTable(source.rows),
    visitsTable(meeting),
    logTable(meeting),
    peopleTable(meeting),
    priorityTable(meeting),
    factorTable(meeting),
  ];
}

function visitsTable({ rows, words, marks, workshop }: Meeting): DataTable {
  const { columns } = words;
  const visitOf = byId(rows.visit);
  const groupOf = byId(rows.group);
  const boardOf = byId(rows.board);
  const clusterOf = byId(rows.cluster);
  const letter = (id: string | null | undefined) => groupOf(id)?.letter ?? null;
  const rounds = roundsShown(rows);
  const roundOf = (id: string | null | undefined) => rounds.find(({ round }) => round.id === id)?.number;
  return tableOf<VisitInput>(
    words.sheets.visits,
    [
      number(columns.round, ({ visitId }) => roundOf(visitOf(visitId)?.visitRoundId) ?? null),
      text(columns.visitor, 8, ({ visitId }) => letter(visitOf(visitId)?.visitingGroupId)),
      text(columns.host, 8, ({ visitId }) => letter(boardOf(visitOf(visitId)?.hostBoardId)?.groupId)),
      text(columns.prompt, 36, ({ visitId }) => visitOf(visitId)?.prompt ?? null),
      text(columns.theme, 24, ({ clusterId }) => clusterOf(clusterId)?.name ?? null),
      text(columns.input, 60, ({ text: said }) => said),
      text(columns.answer, 14, ({ answer }) => (answer === null ? null : marks.answer[answer])),
      text(columns.answerText, 40, ({ answerText }) => answerText),
      date(columns.noted, ({ createdAt }) => wallClock(createdAt, workshop.timeZone).slice(0, 16)),
    ],
    rows.visit.flatMap(({ id }) => rows.visitInput.filter(({ visitId }) => visitId === id)),
  );
}

/** Without the entries of closed items, unless they were asked for. */
function logTable({ rows, items, words, marks, workshop }: Meeting): DataTable {
  const { columns } = words;
  const itemOf = (entry: LogEntry) =>
    items.find(({ blocks }) => blocks.some(({ id }) => id === entry.blockId));
  const blockOf = byId(rows.block);
  const order = new Map(items.flatMap(({ blocks }) => blocks).map(({ id }, at) => [id, at]));
  const place = ({ blockId }: LogEntry) => (blockId === null ? Infinity : (order.get(blockId) ?? Infinity));
  return tableOf<LogEntry>(
    words.sheets.log,
    [
      text(columns.item, 8, (entry) => itemOf(entry)?.number.toString() ?? null),
      text(columns.block, 28, ({ blockId }) => blockOf(blockId)?.title ?? null),
      text(columns.kind, 14, ({ kind }) => marks.log[kind]),
      text(columns.text, 60, ({ text: said }) => said),
      text(columns.owner, 24, ({ owner }) => owner),
      date(columns.dueDay, ({ dueDay }) => dueDay),
      text(columns.isDone, 8, ({ kind, isDone }) =>
        kind === 'action' ? (isDone ? words.yes : words.no) : null,
      ),
      date(columns.noted, ({ createdAt }) => wallClock(createdAt, workshop.timeZone).slice(0, 16)),
    ],
    rows.logEntry
      .filter((entry) => entry.blockId === null || itemOf(entry) !== undefined)
      .sort((a, b) => place(a) - place(b) || byRank(a, b)),
  );
}

/** Without addresses and competences: a sheet of notes is sent to more people than need them. */
function peopleTable(meeting: Meeting): DataTable {
  const { rows, words } = meeting;
  const { columns } = words;
  const personOf = byId(rows.participant);
  const told = ({ item, clock }: When) => words.during(item, clock) || null;
  const groupOf = byId(rows.group);
  return tableOf<Participant>(
    words.sheets.people,
    [
      text(columns.name, 30, ({ name }) => name),
      text(columns.role, 24, ({ role }) => role),
      text(columns.organisation, 28, ({ organisation }) => organisation),
      text(columns.isMember, 8, ({ isMember }) => (isMember ? words.yes : words.no)),
      text(columns.presence, 18, ({ presence }) => words.presence[presence]),
      text(columns.substituteFor, 24, ({ substituteForId }) => personOf(substituteForId)?.name ?? null),
      text(columns.came, 24, (person) => told(cameAt(meeting, person))),
      text(columns.left, 24, (person) => told(leftAt(meeting, person))),
      text(columns.group, 8, ({ groupId }) => groupOf(groupId)?.letter ?? null),
    ],
    rows.participant,
  );
}

function factorTable({ rows, words, marks }: Meeting): DataTable {
  const { columns } = words;
  const of = (factor: Factor) => rows.assessment.find((assessment) => assessment.factor === factor);
  const counts = (factor: Factor) => of(factor)?.counts ?? [];
  const sum = (factor: Factor) => counts(factor).reduce((all, count) => all + count, 0);
  return tableOf<Factor>(
    words.sheets.factors,
    [
      text(columns.factor, 26, (factor) => marks.factorLong[factor]),
      number(columns.mean, (factor) => rounded(meanScore(counts(factor)))),
      number(columns.answers, sum),
      ...[1, 2, 3, 4, 5].map((score) =>
        number<Factor>(columns.gave(score), (factor) => counts(factor)[score - 1] ?? 0),
      ),
      text(columns.evidence, 60, (factor) => of(factor)?.evidence ?? null),
      text(columns.nextStep, 40, (factor) => of(factor)?.nextStep ?? null),
      text(columns.owner, 24, (factor) => of(factor)?.nextStepOwner ?? null),
      date(columns.dueDay, (factor) => of(factor)?.nextStepDay ?? null),
    ],
    factors,
  );
}

const rounded = (mean: number | null): number | null => (mean === null ? null : Math.round(mean * 100) / 100);
