import type { Block } from './agenda';
import type { Group } from './board';

/** What the group works on: its own question, else what the room is asked, else what it is to deliver. */
export function questionOf(
  group: Pick<Group, 'question' | 'deliverable'> | null,
  running: Block | null,
  blocks: readonly Block[],
): string {
  const asked =
    running?.question || blocks.find(({ kind, question }) => kind === 'groupWork' && question)?.question;
  return group?.question.trim() || asked?.trim() || group?.deliverable.trim() || '';
}
