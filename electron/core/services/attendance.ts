import type { attendanceContract } from '@shared/contract/attendance';
import { isInOrder, itemNumbers, mayBeReplaced, wholeStay } from '@shared/domain/attendance';
import type { Participant } from '@shared/domain/workshop';
import type { Context, Handlers } from './context';
import { need, needSameWorkshop } from './find';
import { Refusal } from './refusal';

type Moment = { itemId: string | null; at: number | null };

export const attendanceService: Handlers<typeof attendanceContract> = {
  'participant.setArrival'(context, { id, itemId }) {
    const person = need(context, 'participant', id);
    const was = { itemId: person.arrivedItemId, at: person.arrivedAt };
    // Before the first item nobody can be late.
    const moment = itemId === undefined ? lateNow(context, person) : chosen(context, person, itemId, was);
    const came = { arrivedItemId: moment.itemId, arrivedAt: moment.at };
    const isTold = itemId !== null;
    const fields = { ...came, ...(isTold && { presence: 'present' as const }) };
    const stays = isConsistent(context, { ...person, ...fields });
    context.records.set('participant', id, {
      ...fields,
      ...(!stays && { leftItemId: null, leftAt: null }),
    });
    return {};
  },
  'participant.setLeaving'(context, { id, itemId }) {
    const person = need(context, 'participant', id);
    const was = { itemId: person.leftItemId, at: person.leftAt };
    const moment =
      itemId === undefined
        ? { itemId: itemNow(context, person.workshopId), at: context.now() }
        : chosen(context, person, itemId, was);
    const isTold = itemId !== null;
    const fields = {
      leftItemId: moment.itemId,
      leftAt: moment.at,
      ...(isTold && { presence: 'present' as const }),
    };
    const stays = isConsistent(context, { ...person, ...fields });
    context.records.set('participant', id, {
      ...fields,
      ...(!stays && { arrivedItemId: null, arrivedAt: null }),
    });
    return {};
  },
  'participant.setSubstitute'(context, { id, forId }) {
    const person = need(context, 'participant', id);
    if (forId !== null) takePlace(context, person, need(context, 'participant', forId));
    context.records.set('participant', id, { substituteForId: forId });
    return {};
  },
};

/** Whoever is away, or not seen yet, has neither come late nor left. */
export const presenceFields = (presence: Participant['presence']) =>
  presence === 'present' ? { presence } : { presence, ...wholeStay };

function takePlace(context: Context, person: Participant, member: Participant): void {
  const { records } = context;
  needSameWorkshop(person, member);
  const { workshopId } = person;
  const sitsInTheirs = records.list('participant', { workshopId, substituteForId: person.id });
  if (!mayBeReplaced(member, person) || sitsInTheirs.length > 0) throw new Refusal('noSubstitute');
  // A place is taken by one.
  for (const { id } of records.list('participant', { workshopId, substituteForId: member.id })) {
    if (id !== person.id) records.set('participant', id, { substituteForId: null });
  }
  if (member.presence === 'unknown') records.set('participant', member.id, { presence: 'excused' });
}

function lateNow(context: Context, { workshopId }: Participant): Moment {
  const itemId = itemNow(context, workshopId);
  return { itemId, at: itemId === null ? null : context.now() };
}

/** The time stays with the item it was taken at; of another item nobody knows the minute. */
function chosen(context: Context, person: Participant, itemId: string | null, was: Moment): Moment {
  if (itemId === null) return { itemId, at: null };
  needSameWorkshop(person, need(context, 'agendaItem', itemId));
  return { itemId, at: itemId === was.itemId ? was.at : null };
}

/** The item whose block runs, else the one whose block began last; null before the first. */
function itemNow({ records }: Context, workshopId: string): string | null {
  const current = records.get('workshop', workshopId)?.currentBlockId ?? null;
  if (current !== null) return records.get('block', current)?.agendaItemId ?? null;
  let latest = { startedAt: -1, itemId: null as string | null };
  for (const { startedAt, agendaItemId } of records.list('block', { workshopId })) {
    if (startedAt !== null && startedAt >= latest.startedAt) latest = { startedAt, itemId: agendaItemId };
  }
  return latest.itemId;
}

const isConsistent = ({ records }: Context, person: Participant): boolean =>
  isInOrder(person, itemNumbers(records.list('agendaItem', { workshopId: person.workshopId })));
