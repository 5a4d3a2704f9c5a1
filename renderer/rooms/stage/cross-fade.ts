import { flushSync } from 'react-dom';

/** Another picture fades in over the one before; for whom movement is too much it stands there at once. */
export function crossFade(show: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden) {
    show();
    return;
  }
  const transition = document.startViewTransition(() => flushSync(show));
  // One that is overtaken by the next is skipped, and nothing is missing for it.
  transition.ready.catch(() => undefined);
}
