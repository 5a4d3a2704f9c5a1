/** The small values that records are made of, and the limits that keep a file and a screen usable. */
import { z } from './zod';

export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Position among siblings: a fractional index, which sorts as plain text, so that a move rewrites one row. */
export const Rank = z.string().min(1).max(200);

/** An instant: milliseconds since 1970 in UTC. */
export const Instant = z.number().int().min(0).max(8_640_000_000_000_000);

/** Wall-clock time in the workshop's own time zone, `2027-03-09T17:00`. */
export const LocalDateTime = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);

/** A calendar day, `2027-03-09`, or nothing yet. */
export const DayOrNone = z.union([
  z.literal(''),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
]);

/** Half of a surrogate pair cannot be stored as UTF-8 and would come back as another character. */
const isWholeText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const text = (max: number) => z.string().max(max).refine(isWholeText);

/** A line that must say something: titles, names. */
export const Title = text(300).refine((value) => value.trim().length > 0);
/** A line that may be empty. */
export const Line = text(300);
/** Running text, possibly empty. */
export const Prose = text(20_000);
/** What somebody said at a board or in the meeting; never empty. */
export const Saying = text(4_000).refine((value) => value.trim().length > 0);

export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;

/** The five success factors, always in this order. */
export const factors = ['team', 'progress', 'goal', 'benefit', 'mindset'] as const;
export const Factor = z.enum(factors);
export type Factor = z.infer<typeof Factor>;
export const FactorSet = z
  .array(Factor)
  .max(5)
  .refine((list) => new Set(list).size === list.length);

/** What sort of thing a note says. */
export const noteKinds = ['idea', 'wentWell', 'madeItHard', 'question', 'concern'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

/** Puts factors into their fixed order, so that the same set is always the same value. */
export function inFactorOrder(set: readonly Factor[]): Factor[] {
  return factors.filter((factor) => set.includes(factor));
}
