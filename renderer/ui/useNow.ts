import { useSyncExternalStore } from 'react';

const second = 1_000;
const minute = 60_000;

/** The time now, in milliseconds since 1970, anew at each whole second or minute. All clocks tick together. */
export const useNow = (every: 'second' | 'minute' = 'second'): number => {
  const ticker = tickers[every];
  return useSyncExternalStore(ticker.listen, ticker.read);
};

const createTicker = (step: number) => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let now = floor(Date.now(), step);

  // Each tick aims at the next whole step, so that a late one is not carried on to the next.
  const aim = () => {
    timer = setTimeout(tick, step - (Date.now() % step));
  };
  const tick = () => {
    update();
    aim();
  };
  // A computer that slept wakes in the middle of a step.
  const update = () => {
    now = floor(Date.now(), step);
    listeners.forEach((listener) => listener());
  };
  const listen = (listener: () => void) => {
    if (listeners.size === 0) {
      now = floor(Date.now(), step);
      aim();
      document.addEventListener('visibilitychange', update);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', update);
    };
  };
  return { listen, read: () => now };
};

const floor = (time: number, step: number): number => time - (time % step);

const tickers = { second: createTicker(second), minute: createTicker(minute) };
