import { showMessage } from './messages';

/** Runs an act whose refusal has no place of its own: it is said where messages stand. */
export function tell(act: Promise<unknown>): void {
  act.catch((reason: unknown) => {
    showMessage({ text: reason instanceof Error ? reason.message : String(reason), tone: 'late' });
  });
}
