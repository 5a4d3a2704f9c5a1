/** Every kind of record the app keeps: one schema, one table, one entry in a window's replica. */
import { AgendaItem, Block, LogEntry } from './agenda';
import { Assessment } from './assessment';
import { Board, Cluster, Column, Group, Note, Visit, VisitInput } from './board';
import { CatalogueEntry } from './catalogue';
import { Committee, Member, MemberRole } from './committee';
import { Setting } from './settings';
import { Method } from './method';
import { Matrix, MatrixPlace, Rating, RatingRound } from './rating';
import { PairRule } from './pair-rule';
import { VisitRound } from './visit-round';
import { Ballot, Dots, VoteRound } from './voting';
import { Attachment, Participant, Workshop } from './workshop';
import { WritingRound } from './writing-round';
import type { z } from './zod';

/** Parents before children, so that rows written in this order never point at what is not there yet. */
export const recordSchemas = {
  setting: Setting,
  method: Method,
  committee: Committee,
  member: Member,
  memberRole: MemberRole,
  workshop: Workshop,
  group: Group,
  participant: Participant,
  pairRule: PairRule,
  agendaItem: AgendaItem,
  block: Block,
  logEntry: LogEntry,
  attachment: Attachment,
  board: Board,
  column: Column,
  cluster: Cluster,
  writingRound: WritingRound,
  note: Note,
  visitRound: VisitRound,
  visit: Visit,
  visitInput: VisitInput,
  voteRound: VoteRound,
  ballot: Ballot,
  dots: Dots,
  ratingRound: RatingRound,
  rating: Rating,
  matrix: Matrix,
  matrixPlace: MatrixPlace,
  assessment: Assessment,
  catalogueEntry: CatalogueEntry,
};

export type RecordType = keyof typeof recordSchemas;
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>;
export const recordTypes = Object.keys(recordSchemas) as RecordType[];

/** The records that belong to one workshop and travel in its file, in the order of `recordSchemas`. */
export const workshopParts = [
  'group',
  'participant',
  'pairRule',
  'agendaItem',
  'block',
  'logEntry',
  'attachment',
  'board',
  'column',
  'cluster',
  'writingRound',
  'note',
  'visitRound',
  'visit',
  'visitInput',
  'voteRound',
  'ballot',
  'dots',
  'ratingRound',
  'rating',
  'matrix',
  'matrixPlace',
  'assessment',
] as const satisfies readonly RecordType[];
export type WorkshopPart = (typeof workshopParts)[number];

/**
 * What one transaction did to one record, by field. `before` null: created, `after` holds the whole record.
 * `after` null: removed, `before` holds the whole record. Otherwise both hold the changed fields only.
 */
export type Change = {
  [T in RecordType]: {
    type: T;
    id: string;
    before: Partial<RecordOf<T>> | null;
    after: Partial<RecordOf<T>> | null;
  };
}[RecordType];
