import type { rehearsal as danish } from '../da/rehearsal';

/** A meeting rehearsed on a throw-away copy. */
export const rehearsal: typeof danish = {
  begin: 'Rehearse the meeting',
  title: 'Samskab: rehearsal',
  stageTitle: 'Samskab: rehearsal, the stage',
  bar: 'Rehearsal',
  word: 'Rehearsal',
  promise: 'Nothing here ends up in the real workshop.',
  onward: '10 minutes on',
  movedOn: (time) => `The time is now ${time}.`,
  end: 'End the rehearsal',
};
