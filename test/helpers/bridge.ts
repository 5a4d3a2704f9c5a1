import type { Bridge, Push } from '@shared/contract/wire';
import type { TestCore } from './core';

/** A window's bridge to a core in the same process. What is said takes its time, and arrives in order, as over a port. */
export function bridgeOf({ core }: Pick<TestCore, 'core'>, actor: string): Bridge {
  const client = { role: 'window', actor } as const;
  return {
    request: (async (name, input, options = {}) => {
      await underway();
      const reply = await core.ask(client, { name, input, ...options });
      await underway();
      return reply;
    }) as Bridge['request'],
    onPush: (listener) => core.subscribe((push: Push) => void underway().then(() => listener(push))),
    native: () => Promise.reject(new Error('There is no main process here')),
    onNativeEvent: () => () => undefined,
  };
}

const underway = () => new Promise((arrived) => setTimeout(arrived));
