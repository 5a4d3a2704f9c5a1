import type { Block, LogEntry } from '@shared/domain/agenda';
import { dayText } from '../phrases';
import { prose } from '../prose';
import {
  column, heading, missing, paragraph, strong, table, type Block as Part,
} from '../tree'; // prettier-ignore
import { assessments } from './assessments';
import { collected } from './boards';
import type { Meeting } from './meeting';
import { priorities } from './priorities';
import { visitsTold } from './visits';

/** "Ad …": what was said and decided in a block. A block of which there is nothing to tell is left out. */
export function ad(meeting: Meeting, block: Block): Part[] {
  const { words } = meeting;
  const told = [
    ...prose(block.notes),
    ...said(meeting, block.id),
    ...(meeting.boards === block ? collected(meeting) : []),
    ...(meeting.visits === block ? visitsTold(meeting) : []),
    ...(meeting.priorities === block ? priorities(meeting) : []),
    ...(meeting.factors === block ? assessments(meeting) : []),
    ...actions(meeting, block.id),
  ];
  if (told.length === 0 && block.kind === 'information') told.push(paragraph(informed(meeting, block)));
  return told.length === 0 ? [] : [heading(4, words.ad(block.title)), ...told];
}

/** What belongs to no block: feedback, priorities and factors that the agenda gave no block of their own, and loose entries. */
export function afterLastBlock(meeting: Meeting): Part[] {
  const { words, marks } = meeting;
  const section = (title: string, parts: readonly Part[]): Part[] =>
    parts.length === 0 ? [] : [heading(4, title), ...parts];
  return [
    ...section(words.collectedFromGroups, meeting.boards === 'last' ? collected(meeting) : []),
    ...section(marks.block.vote, meeting.priorities === 'last' ? priorities(meeting) : []),
    ...section(marks.block.factors, meeting.factors === 'last' ? assessments(meeting) : []),
    ...section(words.otherMatters, [...said(meeting, null), ...actions(meeting, null)]),
  ];
}

function informed({ words }: Meeting, { presenter }: Block): string {
  return presenter.trim() === '' ? `${words.informed}.` : `${words.informed} ${words.by(presenter)}.`;
}

function said(meeting: Meeting, blockId: string | null): Part[] {
  return entriesOf(meeting, blockId).flatMap(({ kind, text }): Part[] => {
    if (kind === 'note') return prose(text);
    return kind === 'decision' ? [paragraph(strong(`${meeting.words.decision}: `), text.trim())] : [];
  });
}

function actions(meeting: Meeting, blockId: string | null): Part[] {
  const { words, language } = meeting;
  const agreed = entriesOf(meeting, blockId).filter(({ kind }) => kind === 'action');
  if (agreed.length === 0) return [];
  const rows = agreed.map(({ text, owner, dueDay, isDone }) => [
    isDone ? `${text.trim()} (${words.done})` : text.trim(),
    owner === '' ? missing(words.noOwner) : owner,
    dueDay === '' ? missing(words.noDay) : dayText(dueDay, language),
  ]);
  const columns = [column(words.what, 6), column(words.who, 3), column(words.latest, 2)];
  return [heading(5, words.actions), table({ caption: '', columns, rows })];
}

const entriesOf = ({ rows }: Meeting, blockId: string | null): LogEntry[] =>
  rows.logEntry.filter((entry) => entry.blockId === blockId);
