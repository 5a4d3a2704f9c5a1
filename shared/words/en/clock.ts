import type { clock as danish } from '../da/clock';

const left = (minutes: number): string =>
  minutes < 1 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;

export const clock: typeof danish = {
  fine: 'left',
  soon: 'Nearly over',
  last: 'Over in a moment',
  over: 'over time',
  paused: 'Paused',
  minutesLeft: (left, of) => `${String(left)} of ${String(of)} ${of === 1 ? 'minute' : 'minutes'} left`,
  minutesOver: (of) => `The ${String(of)} minutes are over`,
  warning: {
    soon: (minutes) => `Nearly over: ${left(minutes)} left.`,
    last: (minutes) => `Over in a moment: ${left(minutes)} left.`,
    over: () => 'Time is up',
  },
};
