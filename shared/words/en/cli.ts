import type { cli as danish } from '../da/cli';

export const cli: typeof danish = {
  usage: (command) => `Usage: ${command} VERB …

  workshop import FILE
  workshop list
  workshop show ID
  workshop export ID --format json|docx|pdf|xlsx|csv --out FILE [--force] [--include-closed]
                  [--document minutes|agenda|runsheet]
  participants import ID FILE
  catalogue publish --workshop ID
  catalogue search WORDS… [--limit N]
  catalogue export --format docx|pdf|xlsx|csv|json --out FILE [--force]
  check

  --data DIR        the data folder, made when missing; without it the program's own
  --lang da|en      the language of messages and of the catalogue's headings
  --force           replace the file if it is there
  --include-closed  include closed items

docx and pdf are the minutes, the agenda or the facilitator’s run sheet (runsheet). The answer is JSON on standard output.
Exit code: 0 done, 1 refused with one line on standard error, 2 incorrect use.
`,
  unknownVerb: (verb) => `There is no command ${verb}.`,
  noVerb: () => 'The command is missing.',
  unknownOption: (option) => `${option} does not belong to this command.`,
  badOption: (option) => `${option} is missing a value, or has one that cannot be used.`,
  words: { file: 'FILE', id: 'ID', words: 'WORDS' },
  missing: (what) => `${what} is missing.`,
  tooMuch: (word) => `“${word}” is one word too many.`,
  notFound: (id) =>
    `There is no workshop with the id ${id} in the data folder. List them with: workshop list.`,
  checkFailed: (problems) =>
    `Data and journal differ in ${problems} ${problems === 1 ? 'place' : 'places'}. Restore a backup in the program.`,
};
