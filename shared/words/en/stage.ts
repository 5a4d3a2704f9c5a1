import type { stage as danish } from '../da/stage';

export const stage: typeof danish = {
  clock: (time) => time,
  leftUntil: (time) => `left, until ${time}`,
  over: 'over time',
  paused: 'paused',
  soon: 'soon over',
  begins: (time) => `We begin at ${time}`,
  thanks: 'Thank you for today',
  next: (title) => `Next: ${title}`,
  minutes: (minutes) => `${String(minutes)} minutes`,
  done: 'done',
  noBoard: 'There is no board to show.',
  empty: 'No notes yet',
  noFactors: 'The five factors have not been assessed yet.',
  answers: (count) => (count === 1 ? '1 answer' : `${String(count)} answers`),
  more: (count) => `and ${String(count)} more`,
};
