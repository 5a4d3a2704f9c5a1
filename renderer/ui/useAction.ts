import { useCallback, useState } from 'react';

/** Runs an async action from an event, and keeps the refusal for the view to show: nothing that failed is silent. */
export function useAction<A extends unknown[], R>(action: (...args: A) => Promise<R>) {
  const [error, setError] = useState<string | null>(null);
  const [running, setRunning] = useState(0);
  /** Answers whether it was done, for a form that empties itself afterwards. */
  const run = useCallback(
    async (...args: A): Promise<boolean> => {
      setError(null);
      setRunning((count) => count + 1);
      try {
        await action(...args);
        return true;
      } catch (reason) {
        setError(reason instanceof Error ? reason.message : String(reason));
        return false;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [action],
  );
  const clear = useCallback(() => setError(null), []);
  return { run, error, clear, isRunning: running > 0 };
}
