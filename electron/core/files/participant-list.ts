import type { KnownPeople, ListPlan, participantListContract } from '@shared/contract/participant-list';
import { tableLimits, type Reading, type ReadingRefusal } from '@shared/contract/reading';
import type { Participant } from '@shared/domain/workshop';
import { wordsIn } from '@shared/words/index';
import { readParticipants, type ParticipantDraft, type ParticipantTable } from '../readers/participants';
import { identityOf, whoIsWho } from '../readers/same-person';
import { addParticipant } from '../services/committee';
import type { Context, Handlers, ReadContext } from '../services/context';
import { need } from '../services/find';
import { Refusal } from '../services/refusal';
import { isEmptyPatch, missingIn, previewOf } from './participant-preview';

/** Seen and taken by the same rules, so that what was promised is what happens. */
export const participantListHandlers: Handlers<typeof participantListContract> = {
  'file.previewParticipants'(context, { workshopId, reading, plan }) {
    const { rows, table } = tableIn(context, workshopId, reading, plan);
    const here = context.records.list('participant', { workshopId });
    return previewOf({ file: reading.file, rows, table, here, reasons: reasonsIn(context, table) });
  },
  'file.importParticipants'(context, { workshopId, reading, plan, known }) {
    const { table } = tableIn(context, workshopId, reading, plan);
    const drafts = table.taken.map(({ person }) => person);
    const counts = context.transact('file.importParticipants', (writing) =>
      importParticipants(writing, workshopId, drafts, known),
    );
    return { ...counts, skipped: reasonsIn(context, table).map(({ row, reason }) => ({ row, reason })) };
  },
};

function tableIn(context: ReadContext, workshopId: string, reading: Reading, plan: ListPlan | undefined) {
  const { file } = reading;
  need(context, 'workshop', workshopId);
  if ('refusal' in reading) throw refusalOf(reading.refusal, file);
  const table = readParticipants(reading.rows, plan);
  // Who has said where the people begin may be on the way to saying it better.
  if (plan === undefined && table.taken.length === 0 && table.skipped.length === 0) {
    throw new Refusal('noRows', { file });
  }
  return { rows: reading.rows, table };
}

/** Why each row is left out, as a sentence. */
function reasonsIn({ language }: ReadContext, { skipped }: ParticipantTable) {
  const { skippedRow } = wordsIn[language].documents;
  return skipped.map(({ row, person, reason, sameAs = 0 }) => ({
    row,
    name: person.name,
    reason: skippedRow[reason](sameAs),
  }));
}

/** Who is a member of the committee is known as one. Nothing that somebody has already is ever written over. */
function importParticipants(
  context: Context,
  workshopId: string,
  drafts: readonly ParticipantDraft[],
  known: KnownPeople,
): { added: number; known: number; completed: number } {
  const { records } = context;
  const here = whoIsWho(records.list('participant', { workshopId }), drafts);
  const memberIds = membersOf(context, workshopId);
  // A list that calls some members means that the others are none.
  const saysWho = drafts.some(({ isMember }) => isMember !== null);
  let completed = 0;
  for (const draft of drafts) {
    const is = here.get(draft)?.is;
    if (is === undefined) {
      const memberId = memberIds.get(identityOf(draft)) ?? null;
      addParticipant(context, workshopId, {
        ...draft,
        memberId,
        isMember: draft.isMember ?? (saysWho ? memberId !== null : undefined),
      });
    } else if (known === 'complete' && complete(context, is, draft)) completed += 1;
  }
  return { added: drafts.length - here.size, known: here.size, completed };
}

function membersOf(context: Context, workshopId: string): Map<string, string> {
  const { committeeId } = need(context, 'workshop', workshopId);
  const members = committeeId === null ? [] : context.records.list('member', { committeeId });
  return new Map(members.map((member) => [identityOf(member), member.id]));
}

/** Answers whether there was anything to fill in. */
function complete({ records }: Context, participant: Participant, draft: ParticipantDraft): boolean {
  const fields = missingIn(participant, draft);
  if (isEmptyPatch(fields)) return false;
  records.set('participant', participant.id, fields);
  return true;
}

/** Each sentence takes what it needs. */
function refusalOf({ code, row = 0 }: ReadingRefusal, file: string): Refusal {
  const details = { ...tableLimits, file, row };
  return new Refusal(code, details);
}
