import type { agenda as danish } from '../da/agenda';

const listOf = new Intl.ListFormat('en-GB');
const min = (count: number) => `${String(count)} min`;

export const agenda: typeof danish = {
  mayGive: (titles: readonly string[], count: number, minutes: string) => {
    const givers = titles.length === 0 ? `${String(count)} blocks` : listOf.format(titles);
    return `${givers} can give ${minutes}${count === 1 ? '' : ' together'}.`;
  },

  more: 'More about the block',
  goal: 'Goal',
  goalHint: 'What you have when it is over',
  method: 'Method',
  materials: 'Materials',
  materialsHint: 'What has to lie ready',
  time: 'If time runs out',
  mayShrinkTo: 'May shrink to',
  mayShrinkUnit: 'min',
  mayShrinkHint: 'no',
  leastWrong: (minutes: number) => `Write a number from 0 to ${String(minutes)}, or leave it empty.`,
  mayDrop: 'May be left out',
  forGroups: 'For',
  everybody: 'Everybody',
  parallel: 'At the same time',
  withPrevious: (title: string) => `Beside “${title}”`,

  besideAbove: 'at the same time',
  prints: {
    button: 'Print',
    open: 'Print the agenda or the run sheet',
    save: 'Save the agenda or the run sheet',
    agenda: 'Agenda for everybody',
    runsheet: 'Run sheet for yourself',
    saveAs: (format) => `Save as ${format}`,
    printOf: { agenda: 'Print the agenda', runsheet: 'Print the run sheet' },
    saveOf: {
      agenda: (format) => `Save the agenda as ${format}`,
      runsheet: (format) => `Save the run sheet as ${format}`,
    },
  },

  columns: {
    open: 'Show of each block',
    names: {
      groups: 'Groups',
      method: 'Method',
      time: 'If time runs out',
      kind: 'Kind',
      presenter: 'Who',
      strokes: 'Strokes',
      goal: 'Goal',
      materials: 'Materials',
    },
  },

  shrinks: (minutes: number) => `at least ${min(minutes)}`,
  drops: 'may be left out',
};
