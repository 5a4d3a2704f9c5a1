import { identityOf, type ParticipantDraft } from '../readers/participants';
import { addParticipant } from '../services/committee';
import type { Context } from '../services/context';
import { need } from '../services/find';

/** Who is there already is left as he or she is; who is a member of the committee is known as one. */
export function importParticipants(
  context: Context,
  workshopId: string,
  drafts: readonly ParticipantDraft[],
): { added: number; known: number } {
  const { records } = context;
  const { committeeId } = need(context, 'workshop', workshopId);
  const members = committeeId === null ? [] : records.list('member', { committeeId });
  const memberIds = new Map(members.map((member) => [identityOf(member), member.id]));
  const here = new Set(records.list('participant', { workshopId }).map(identityOf));
  const fresh = drafts.filter((draft) => !here.has(identityOf(draft)));
  for (const draft of fresh) {
    const memberId = memberIds.get(identityOf(draft)) ?? null;
    addParticipant(context, workshopId, {
      ...draft,
      memberId,
      isMember: draft.isMember ?? memberId !== null,
    });
  }
  return { added: fresh.length, known: drafts.length - fresh.length };
}
