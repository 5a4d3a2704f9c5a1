/**
 * The reading process: one file, one answer, and then it waits to be ended, so that the answer is heard before the end.
 * Started by main in the app, and by the command line on Node.
 */
import { readTable } from './files/read-table';

type Parent = { postMessage(message: unknown): void };

const { parentPort } = process as unknown as { parentPort?: Parent };
const answer = readTable(process.argv.at(-1) ?? '');
if (parentPort) parentPort.postMessage(answer);
else {
  process.on('disconnect', () => process.exit());
  process.on('message', () => undefined);
  process.send?.(answer);
}
