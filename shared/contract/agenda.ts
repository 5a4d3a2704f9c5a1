import { AgendaItem, Block, BlockKind, LogEntry, LogKind } from '../domain/agenda';
import { DayOrNone, Id, Line, Saying, Title } from '../domain/values';
import { Attachment } from '../domain/workshop';
import { z } from '../domain/zod';
import { command } from './define';
import { Before, Done, NewId, patch, removal } from './patch';

export const agendaContract = {
  'agendaItem.add': command({
    undoable: true,
    input: z.strictObject({ workshopId: Id, title: Title, before: Before.default(null) }),
    output: NewId,
  }),
  'agendaItem.update': patch(
    AgendaItem.pick({ title: true, isOpen: true, caseNumber: true, resume: true, earlierDecisions: true }),
  ),
  'agendaItem.move': command({
    undoable: true,
    input: z.strictObject({ id: Id, before: Before }),
    output: Done,
  }),
  /** With its blocks. The last item cannot go. */
  'agendaItem.remove': removal,

  'block.add': command({
    undoable: true,
    input: z.strictObject({
      agendaItemId: Id,
      title: Title,
      kind: BlockKind.default('discussion'),
      minutes: z.number().int().min(0).max(600).default(10),
      before: Before.default(null),
    }),
    output: NewId,
  }),
  'block.update': patch(
    Block.pick({
      title: true,
      kind: true,
      minutes: true,
      presenter: true,
      goal: true,
      method: true,
      materials: true,
      leastMinutes: true,
      mayDrop: true,
      withPrevious: true,
      groupIds: true,
      question: true,
      facilitatorNote: true,
      notes: true,
    }),
  ),
  /** Within its item or into another one, with those that stand beside it; never in between others that do. */
  'block.move': command({
    undoable: true,
    input: z.strictObject({ id: Id, agendaItemId: Id, before: Before }),
    output: Done,
  }),
  'block.remove': removal,

  'logEntry.add': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      blockId: Id.nullable(),
      kind: LogKind,
      text: Saying,
      owner: Line.default(''),
      dueDay: DayOrNone.default(''),
    }),
    output: NewId,
  }),
  'logEntry.update': patch(
    LogEntry.pick({ kind: true, text: true, owner: true, dueDay: true, isDone: true, blockId: true }),
  ),
  'logEntry.remove': removal,

  'attachment.add': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      agendaItemId: Id.nullable().default(null),
      title: Title,
      documentNumber: Line.default(''),
    }),
    output: NewId,
  }),
  'attachment.update': patch(Attachment.pick({ title: true, documentNumber: true, agendaItemId: true })),
  'attachment.remove': removal,
};
