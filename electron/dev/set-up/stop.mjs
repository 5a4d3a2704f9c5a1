/** A reason to stop that the reader can act on: shown as one sentence, without a stack. */
export class Stop extends Error {
  /** @param {string} sentence @param {string} [details] what a tool said about it */
  constructor(sentence, details = '') {
    super(sentence);
    this.details = details;
  }
}

/**
 * Runs a script's main function and turns its end into an exit code.
 * @param {() => Promise<number>} main
 * @param {{ oneLine?: boolean }} [options] whether a caller reads what is said on standard error
 */
export async function run(main, { oneLine = false } = {}) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${[error.message, oneLine ? '' : error.details].join('\n').trim()}\n`);
    process.exitCode = 1;
  }
}
