export interface Spoken {
  polite: string;
  assertive: string;
}

let spoken: Spoken = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

/** Says something to a screen reader without showing it. Assertive interrupts: for what cannot wait. */
export const announce = (text: string, manner: keyof Spoken = 'polite'): void => {
  // The same words twice are only read twice if the text changes: a no-break space makes it another text.
  const next = spoken[manner] === text ? `${text}\u00a0` : text;
  spoken = { ...spoken, [manner]: next };
  listeners.forEach((listener) => listener());
};

export const currentlySpoken = (): Spoken => spoken;

export const onSpoken = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
