/** What this window looks at during a visit. Never saved. */
import { create } from 'zustand';

type VisitStore = {
  /** The input that Tab reaches. */
  tabStop: string | null;
  /** An input whose words are being corrected, and one whose answer gets its word. */
  editing: string | null;
  wording: string | null;
  /** To be brought into sight and focus as soon as it is drawn. */
  wanted: string | null;
};

const nothing: VisitStore = { tabStop: null, editing: null, wording: null, wanted: null };

export const useVisitStore = create<VisitStore>(() => nothing);

export const resetVisit = (): void => useVisitStore.setState(nothing);
export const setTabStop = (tabStop: string): void => useVisitStore.setState({ tabStop });
export const edit = (editing: string): void => useVisitStore.setState({ editing });
export const giveWord = (wording: string): void => useVisitStore.setState({ wording });
export const reach = (wanted: string): void => useVisitStore.setState({ wanted });
export const reached = (): void => useVisitStore.setState({ wanted: null });

/** Names the draft of an input whose words are being corrected. */
export const correctionOf = (id: string): string => `correction:${id}`;

/** Back on the input, unless the focus has gone elsewhere by itself. */
export function writingDone(id: string, isFocusFree: boolean): void {
  const isBack = isFocusFree && isStillAt(id);
  useVisitStore.setState({ editing: null, wording: null });
  if (isBack) reach(id);
}

/** Nobody has gone elsewhere: the focus is at the input, or nowhere because what had it there is gone. */
export function isStillAt(id: string): boolean {
  const focused = document.activeElement;
  return focused === document.body || inputElement(id)?.contains(focused) === true;
}

export const inputElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-input="${CSS.escape(id)}"]`);

/** The input that has the focus, or holds it. */
export const focusedInput = (): string | null =>
  document.activeElement?.closest('[data-input]')?.getAttribute('data-input') ?? null;
