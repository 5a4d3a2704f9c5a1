import type { BlockKind, LogKind } from '../../domain/agenda';
import type { Answer } from '../../domain/board';
import type { Factor, NoteKind } from '../../domain/values';

/** The names of the fixed sets of the domain, the same in every room and document. */
export const marks = {
  factor: {
    team: 'Hold',
    progress: 'Fremdrift',
    goal: 'Mål',
    benefit: 'Gevinst',
    mindset: 'Mindset',
  } as Record<Factor, string>,
  /** As the minutes name them. */
  factorLong: {
    team: 'Selektering/sæt holdet',
    progress: 'Fremdrift',
    goal: 'Klart mål',
    benefit: 'Gevinstrealisering',
    mindset: 'Mindset',
  } as Record<Factor, string>,
  kind: {
    idea: 'Idé',
    wentWell: 'Gik godt',
    madeItHard: 'Svært',
    question: 'Spørgsmål',
    concern: 'Bekymring',
  } as Record<NoteKind, string>,
  /** As headings of columns. */
  kinds: {
    idea: 'Idéer',
    wentWell: 'Gik godt',
    madeItHard: 'Gjorde det svært',
    question: 'Spørgsmål',
    concern: 'Bekymringer',
  } as Record<NoteKind, string>,
  answer: { adopt: 'Taget med', adapt: 'Tilpasset', park: 'Parkeret' } as Record<Answer, string>,
  block: {
    welcome: 'Velkomst',
    information: 'Orientering',
    presentation: 'Oplæg',
    discussion: 'Drøftelse',
    groupWork: 'Gruppearbejde',
    visit: 'Besøgsrunde',
    vote: 'Prioritering',
    factors: 'De fem faktorer',
    decision: 'Beslutning',
    break: 'Pause',
    closing: 'Afrunding',
  } as Record<BlockKind, string>,
  log: { note: 'Note', decision: 'Beslutning', action: 'Opfølgning' } as Record<LogKind, string>,
  open: 'Åben',
  closed: 'Lukket',
  /** Of `2027-03-09`. */
  day: (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  quoted: (words: string) => `»${words}«`,
  group: (letter: string) => `Gruppe ${letter}`,
};
