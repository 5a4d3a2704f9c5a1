import { spawnSync } from 'node:child_process';

/**
 * Installs what a folder's lockfile names, running nobody's scripts, and keeps what npm says.
 * Under `npm run` it is the same npm that was called.
 * @param {'ci' | 'install'} verb
 * @param {string} folder
 */
export function npm(verb, folder) {
  // An outer `npm -s` would silence the reason of a failure too.
  const args = [verb, '--loglevel=error', '--ignore-scripts', '--no-audit', '--no-fund'];
  const outer = process.env['npm_execpath'];
  const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (outer?.endsWith('.js')) {
    const node = process.env['npm_node_execpath'] ?? process.execPath;
    return spawnSync(node, [outer, ...args], options);
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * The one line of npm's complaint that names the cause.
 * @param {{ stderr: string | null, error?: Error | undefined }} result
 */
export function npmComplaint({ stderr, error }) {
  const lines = (stderr ?? '').split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const cause =
    lines.find((line) =>
      /^(\w*Error: )?(request to|network request|connect|getaddrinfo|Cannot|Invalid|Missing)/.test(line),
    ) ?? lines.find((line) => line !== '' && !/^(npm |code |errno |syscall )/.test(line));
  return cause?.replace(/^\w*Error: /, '') ?? error?.message ?? 'npm gave no reason';
}
