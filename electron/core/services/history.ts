import { isDeepStrictEqual } from 'node:util';
import type { Change } from '@shared/domain/records';
import type { systemContract } from '@shared/contract/system';
import type { Step } from '../db/journal';
import type { Context, Handlers } from './context';

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

function invert({ records }: Context, changes: readonly Change[]): Outcome {
  let done = 0;
  let overtaken = 0;
  try {
    records.attempt(() => {
      for (const change of [...changes].reverse()) {
        const left = invertOne(records, change);
        done += left.done;
        overtaken += left.overtaken;
      }
    });
  } catch (error) {
    // Somebody has since put something on what would go: all of the act stays.
    if ((error as { code?: unknown }).code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'overtaken';
    throw error;
  }
  if (overtaken === 0) return 'done';
  return done === 0 ? 'overtaken' : 'partly';
}

function invertOne(records: Context['records'], { type, id, before, after }: Change) {
  const current = records.get(type, id) as Record<string, unknown> | null;
  if (after === null) {
    if (current !== null) return { done: 0, overtaken: 1 };
    records.add(type, before as never);
    return { done: 1, overtaken: 0 };
  }
  if (current === null) return { done: 0, overtaken: 1 };
  if (before === null) {
    if (!isDeepStrictEqual(current, after)) return { done: 0, overtaken: 1 };
    records.remove(type, id);
    return { done: 1, overtaken: 0 };
  }
  const fields = Object.keys(after) as (keyof typeof after)[];
  const standing = fields.filter((field) => isDeepStrictEqual(current[field], after[field]));
  records.set(type, id, Object.fromEntries(standing.map((field) => [field, before[field]])));
  return { done: standing.length, overtaken: fields.length - standing.length };
}
