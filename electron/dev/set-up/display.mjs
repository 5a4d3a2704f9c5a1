import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Chromium looks for a graphics card and a message bus that a virtual display does not have, and says so at length. */
export const quietly = ['--disable-gpu', '--log-level=3'];

/** For work without a window: on Linux no display is needed then. */
export const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];

/**
 * A command line that runs the given one on a virtual display of its own where there is no other.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function onSomeDisplay(command, args) {
  if (hasDisplay()) return [command, [...args]];
  const wrapper = fileURLToPath(new URL('with-virtual-display.mjs', import.meta.url));
  return [process.execPath, [wrapper, command, ...args]];
}

/**
 * Starts an X server that paints into memory, on the first free display number.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export function openVirtualDisplay() {
  const screen = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-displayfd', '3'];
  // It starts over when its last client leaves, and refuses whoever comes in that moment: the next test's app.
  const server = spawn('Xvfb', [...screen, '-noreset'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, close: () => void server.kill() });
    });
  });
}
