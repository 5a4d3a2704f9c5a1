/** What the command line says on standard error. */
export const cli = {
  /** `command`: how the caller starts it. */
  usage: (command: string) => `Brug: ${command} KOMMANDO …

  workshop import FIL
  workshop list
  workshop show ID
  workshop export ID --format json|docx|pdf|xlsx|csv --out FIL [--force] [--include-closed]
                  [--document minutes|agenda|runsheet]
  participants import ID FIL
  catalogue publish --workshop ID
  catalogue search ORD… [--limit ANTAL]
  catalogue export --format docx|pdf|xlsx|csv|json --out FIL [--force]
  check

  --data MAPPE      datamappen; oprettes, hvis den mangler. Uden: programmets egen
  --lang da|en      sproget i beskeder og i idekatalogets overskrifter
  --force           erstat filen, hvis den findes
  --include-closed  tag lukkede punkter med

docx og pdf er referatet, dagsordenen (agenda) eller drejebogen (runsheet). Svaret er JSON på standard output.
Afslutningskode: 0 udført, 1 afvist med én linje på standard error, 2 forkert brug.
`,
  unknownVerb: (verb: string) => `Kommandoen ${verb} findes ikke.`,
  noVerb: () => 'Der mangler en kommando.',
  unknownOption: (option: string) => `${option} hører ikke til denne kommando.`,
  badOption: (option: string) => `${option} mangler en værdi eller har en, der ikke kan bruges.`,
  /** What must follow a command, as the usage names it. */
  words: { file: 'FIL', id: 'ID', words: 'ORD' },
  missing: (what: string) => `Der mangler ${what}.`,
  tooMuch: (word: string) => `»${word}« er ét ord for meget.`,
  notFound: (id: string) => `Der er ingen workshop med id ${id} i datamappen. Se dem med: workshop list.`,
  checkFailed: (problems: number) =>
    `Data og journal stemmer ikke overens ${problems} ${problems === 1 ? 'sted' : 'steder'}. Gendan en sikkerhedskopi i programmet.`,
};
