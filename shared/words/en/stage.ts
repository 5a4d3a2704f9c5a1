import type { stage as danish } from '../da/stage';

export const stage: typeof danish = {
  clock: (time) => time,
  leftUntil: (time) => `left, until ${time}`,
  over: 'over time',
  paused: 'paused',
  soonUntil: (time) => `nearly over, at ${time}`,
  soonBegins: 'We begin in a moment',
  begins: (time) => `We begin at ${time}`,
  thanks: 'Thank you for coming',
  next: (title) => `Next: ${title}`,
  done: 'done',
  noBoard: 'There is no board to show.',
  empty: 'No notes yet',
  noFactors: 'The five factors have not been assessed yet.',
  howFactors: 'One stroke is one person. 1 is not at all, 5 is to a great extent.',
  answers: (count) => (count === 1 ? '1 answer' : `${String(count)} answers`),
  hiddenNotes: (n) => (n === 1 ? '1 hidden note' : `${String(n)} hidden notes`),
  more: (count) => `and ${String(count)} more`,
};
