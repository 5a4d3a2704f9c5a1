import { useSyncExternalStore } from 'react';

const second = 1_000;
const minute = 60_000;

/** The time now, in milliseconds since 1970, anew at each whole second or minute. All clocks tick together. */
export const useNow = (every: 'second' | 'minute' = 'second'): number => {
  const ticker = tickers[every];
  return useSyncExternalStore(ticker.listen, ticker.read);
};

/** Milliseconds by which all clocks of this window go before the computer's: the core's clock was moved on. */
let ahead = 0;
export const setClockAhead = (by: number): void => {
  if (by === ahead) return;
  ahead = by;
  tickers.second.update();
  tickers.minute.update();
};

const clock = (): number => Date.now() + ahead;

const createTicker = (step: number) => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let now = floor(Date.now(), step);

  // Each tick aims at the next whole step, so that a late one is not carried on to the next.
  const aim = () => {
    timer = setTimeout(tick, step - (clock() % step));
  };
  const tick = () => {
    update();
    aim();
  };
  // A computer that slept wakes in the middle of a step.
  const update = () => {
    now = floor(clock(), step);
    listeners.forEach((listener) => listener());
  };
  const listen = (listener: () => void) => {
    if (listeners.size === 0) {
      now = floor(clock(), step);
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
  return { listen, update, read: () => now };
};

const floor = (time: number, step: number): number => time - (time % step);

const tickers = { second: createTicker(second), minute: createTicker(minute) };
