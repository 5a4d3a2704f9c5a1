import { Id, Instant, Language, Line, DayOrNone, Rank, Title } from './values';
import { z } from './zod';

/** A committee holds many meetings; its language is the language of their documents. */
export const Committee = z.strictObject({ id: Id, name: Title, language: Language, createdAt: Instant });
export type Committee = z.infer<typeof Committee>;

export const Member = z.strictObject({
  id: Id,
  committeeId: Id,
  rank: Rank,
  name: Title,
  organisation: Line,
  email: Line,
  competences: z.array(Line).max(50),
});
export type Member = z.infer<typeof Member>;

/** A role a member holds between two days; an empty day means from the beginning, or still. */
export const MemberRole = z.strictObject({
  id: Id,
  committeeId: Id,
  memberId: Id,
  role: Title,
  fromDay: DayOrNone,
  toDay: DayOrNone,
});
export type MemberRole = z.infer<typeof MemberRole>;

/** The role that holds on `day` (`2027-03-09`); the one that began last wins. */
export function roleOn(roles: readonly MemberRole[], day: string): string {
  const current = roles
    .filter(
      (role) => (role.fromDay === '' || role.fromDay <= day) && (role.toDay === '' || day <= role.toDay),
    )
    .sort((a, b) => a.fromDay.localeCompare(b.fromDay));
  return current.at(-1)?.role ?? '';
}

/** Whether a member belongs to the committee on `day`: without dated roles always. */
export function isMemberOn(roles: readonly MemberRole[], day: string): boolean {
  return roles.length === 0 || roleOn(roles, day) !== '';
}
