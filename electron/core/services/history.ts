import { isDeepStrictEqual } from 'node:util';
import type { Change } from '@shared/domain/records';
import type { systemContract } from '@shared/contract/system';
import type { Step } from '../db/journal';
import type { Context, Handlers } from './context';
import { againstRules, dropDotsTooMany, isShownAlready } from './counted-undo';
import { settleLetter } from './groups';

type Outcome = 'done' | 'partly' | 'overtaken';

/** Undo and redo are the inverse of what an act changed, as a new act, field by field. */
export const historyService: Handlers<
  Pick<typeof systemContract, 'history.undo' | 'history.redo' | 'history.state'>
> = {
  'history.undo'(context) {
    const step = context.history.nextUndo(context.client.actor);
    return step === null ? nothing : reverse(context, step, 'undone');
  },

  'history.redo'(context) {
    const step = context.history.nextRedo(context.client.actor);
    return step === null ? nothing : reverse(context, step, 'live');
  },

  'history.state'({ history, client: { actor } }) {
    return { undo: history.nextUndo(actor)?.command ?? null, redo: history.nextRedo(actor)?.command ?? null };
  },
};

const nothing = { outcome: 'nothing', command: null } as const;

function reverse(context: Context, { seq, command }: Step, state: 'undone' | 'live') {
  const { journal } = context;
  const outcome = invert(context, journal.changesOfLatest(seq));
  // An act that cannot be taken back at all must not stand in the way of the ones before it.
  journal.setState(seq, outcome === 'overtaken' ? 'gone' : state);
  context.reverts(seq);
  return { outcome, command };
}

function invert(context: Context, changes: readonly Change[]): Outcome {
  const { records } = context;
  let done = 0;
  let overtaken = 0;
  const counted = againstRules(records, changes);
  if (isShownAlready(records, changes)) return 'overtaken';
  try {
    records.attempt(() => {
      for (const change of [...changes].reverse()) {
        const left = invertOne(records, change);
        done += left.done;
        overtaken += left.overtaken;
      }
      if (changes.some((change) => leavesLoose(records, change))) throw new InTheWay();
      const dropped = dropDotsTooMany(records, changes, counted);
      if (dropped === null) throw new InTheWay();
      overtaken += dropped;
      for (const change of changes) if (!comesBackAlone(context, change)) overtaken++;
    });
  } catch (error) {
    // Somebody has since built on what would go, or stands where something would come back: all of the act stays.
    if (error instanceof InTheWay || isConstraint(error)) return 'overtaken';
    throw error;
  }
  if (overtaken === 0) return 'done';
  return done === 0 ? 'overtaken' : 'partly';
}

class InTheWay extends Error {}

const isConstraint = (error: unknown): boolean =>
  /^SQLITE_CONSTRAINT_(FOREIGNKEY|UNIQUE)$/.test(String((error as { code?: unknown }).code));

function invertOne(records: Context['records'], { type, id, before, after }: Change) {
  const current = records.get(type, id) as Record<string, unknown> | null;
  if (after === null) {
    if (current !== null) return { done: 0, overtaken: 1 };
    records.add(type, before as never);
    return { done: 1, overtaken: 0 };
  }
  if (current === null) return { done: 0, overtaken: 1 };
  if (before === null) {
    // Half of what was made together (a group without its board) is worse than all of it.
    if (!isDeepStrictEqual(current, after)) throw new InTheWay();
    records.remove(type, id);
    return { done: 1, overtaken: 0 };
  }
  const fields = Object.keys(after) as (keyof typeof after)[];
  const standing = fields.filter((field) => isDeepStrictEqual(current[field], after[field]));
  records.set(type, id, Object.fromEntries(standing.map((field) => [field, before[field]])));
  return { done: standing.length, overtaken: fields.length - standing.length };
}

/**
 * Whether nobody has since got what is given to one only. Where a group's letter was taken, the group comes back with
 * another; where a note is in the catalogue again, the entry made of it first stays away.
 */
function comesBackAlone(context: Context, { type, id, after }: Change): boolean {
  if (after !== null) return true;
  if (type === 'catalogueEntry') {
    const noteId = context.records.get(type, id)?.noteId ?? null;
    if (noteId !== null && context.records.list(type, { noteId }).length > 1) throw new InTheWay();
  }
  if (type !== 'group') return true;
  const letter = settleLetter(context, id);
  if (letter === 'none') throw new InTheWay();
  return letter === 'own';
}

/** Ids that are no foreign keys, because their rows point at each other both ways, or may outlive what they name. */
const loose = [
  { type: 'group', field: 'leaderId', target: 'participant', outlives: false },
  { type: 'workshop', field: 'currentBlockId', target: 'block', outlives: false },
  // A meeting that changed its committee, or came as a file, may name a member who is not here.
  { type: 'participant', field: 'memberId', target: 'member', outlives: true },
] as const;

/** Whether the record is gone and still pointed at, or points at one that is gone. */
function leavesLoose(records: Context['records'], { type, id }: Change): boolean {
  const record = records.get(type, id) as Record<string, string | null> | null;
  return loose.some(({ type: pointing, field, target, outlives }) => {
    if (target === type && record === null) return records.list(pointing, { [field]: id }).length > 0;
    const pointed = pointing === type && !outlives ? (record?.[field] ?? null) : null;
    return pointed !== null && records.get(target, pointed) === null;
  });
}
