import { keepText, readDraft } from '@renderer/data/drafts';
import { lineOf } from './writing-view';

/** Words that have lost their place go where nothing is lost: behind what is being written on the board's line. */
export function addToLine(boardId: string, said: string, between = ' '): void {
  const field = lineOf(boardId);
  const before = between === '' ? readDraft(field) : readDraft(field).trim();
  keepText(field, [before, said.replace(/\s*\n\s*/g, ' ')].filter((part) => part !== '').join(between));
}
