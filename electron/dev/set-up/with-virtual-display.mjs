// node with-virtual-display.mjs COMMAND ARGUMENTS: runs the command on a virtual display and ends as it ended.
import { spawn } from 'node:child_process';
import { openVirtualDisplay } from './display.mjs';

const [command = '', ...args] = process.argv.slice(2);
const { display, close } = await openVirtualDisplay();
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DISPLAY: display } });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.once('error', (error) => finish(1, error.message));
child.once('exit', (code) => finish(code ?? 1));

/** @param {number} code @param {string} [message] */
function finish(code, message) {
  if (message) process.stderr.write(`${message}\n`);
  close();
  process.exit(code);
}
