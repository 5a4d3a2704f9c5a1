import type { LogKind } from '../../domain/agenda';

/** »Søg eller udfør«: what it finds besides what has a name in a room, and other words for the same. */
export const find = {
  notes: 'Noter',
  elsewhere: 'vælg først det, det gælder',
  goFirst: (act: string, keys: string) => `${act}: Gå hen til det, det gælder, og tryk ${keys}.`,
  pressHere: (act: string, keys: string) => `${act}: Tryk ${keys}.`,
  onStage: (view: string) => `På scenen: ${view}`,
  write: {
    note: 'Skriv en note i referatet',
    decision: 'Skriv en beslutning i referatet',
    action: 'Skriv en opfølgning i referatet',
  } satisfies Record<LogKind, string>,

  /** What somebody may call it, by its keys or its name here. */
  also: {
    F1: 'hjælp genveje tastatur',
    F5: 'skærm projektor storskærm vis',
    'Alt B': 'sort skærm sluk mørk projektor',
    'Alt P': 'stop uret hold fortsæt',
    'Alt 1': 'mere tid minut giv forlæng',
    'Alt 5': 'mere tid minutter giv forlæng',
    'Alt M': 'lyd stille lydløs',
    'Alt N': 'fremmøde deltagere navne til stede kom gik afbud hvem',
    'Alt A': 'nå det plan forsinket efter planen',
    PgDn: 'næste videre frem',
    PgUp: 'forrige tilbage',
    'Ctrl H': 'skjul skjult vis samtidig',
    'Ctrl F': 'filter filtrér søg find',
    'Ctrl P': 'print udskriv papir pdf',
    'Ctrl S': 'gem eksport word pdf',
    'Ctrl Z': 'angre annullér',
    'Ctrl Shift N': 'vindue skærm tavle gruppe bord to',
    'Ctrl Enter': 'klar slut',
    onStage: 'skærm scene projektor vis',
    print: 'print papir',
    settings: 'sprog lyd tekststørrelse sikkerhedskopi',
    run: 'ur tid møde',
    wrapUp: 'referat udskriv',
    prepare: 'dagsorden deltagere',
  } as Record<string, string>,
};
