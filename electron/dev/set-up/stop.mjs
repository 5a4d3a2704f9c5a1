/** A reason to stop that the reader can act on: shown as one sentence, without a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function and turns its end into an exit code.
 * @param {() => Promise<number>} main
 */
export async function run(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
