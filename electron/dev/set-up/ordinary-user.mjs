import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './folders.mjs';

/** `nobody`: Chromium gives its windows a sandbox for any user but root. */
const NOBODY = 65534;
const DROP = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

/**
 * How windows are opened in tests: as an ordinary user and in Chromium's sandbox where the system lets us.
 * @param {string} executable Electron's
 * @returns {{ prefix: string[], home: string, sandbox: boolean }}
 */
export function windowUser(executable) {
  const home = mkdtempSync(join(tmpdir(), 'samskab-test-'));
  const prefix = process.getuid?.() === 0 && canRead(executable) ? DROP : [];
  if (prefix.length > 0) chownSync(home, NOBODY, NOBODY);
  const isRoot = process.getuid?.() === 0 && prefix.length === 0;
  const isWanted = process.env['ELECTRON_DISABLE_SANDBOX'] === undefined;
  const sandbox = isWanted && !isRoot && process.platform === 'linux' && hasNamespaces(prefix);
  return { prefix, home, sandbox };
}

/** @param {string} executable */
function canRead(executable) {
  return succeeds([...DROP, 'test', '-r', join(root, 'package.json'), '-a', '-x', executable]);
}

/** What the sandbox is made of; some systems keep it from ordinary users. @param {readonly string[]} prefix */
function hasNamespaces(prefix) {
  return succeeds([...prefix, 'unshare', '--user', '--pid', '--fork', 'true']);
}

/** @param {readonly string[]} commandLine */
function succeeds([command = '', ...args]) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
