/** What was asked for may go on elsewhere; nobody waits for it once the signal says so. */
export function unlessGivenUp<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const giveUp = () => fail(new Error('given up'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    void work.then(done, fail).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
