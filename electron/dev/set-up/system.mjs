import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * What Electron needs of a Linux system and npm cannot bring. As root it is installed; anyone else is told the one
 * command to ask for.
 * @param {string} executable
 * @param {readonly string[]} tools programs that are called by name
 * @param {(line: string) => void} say
 */
export function ensureSystem(executable, tools, say) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(executable, tools);
  if (missing.length === 0) return;
  const packages = packagesFor(missing, isNamedAnew(readFileSync('/etc/os-release', 'utf8')));
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) throw new Stop(askFor(missing, packages));
  say(`Installing system packages: ${packages.join(' ')} …`);
  install(packages);
  const left = findMissing(executable, tools);
  if (left.length > 0) throw new Stop(askFor(left, packages));
}

/** @param {string} executable @param {readonly string[]} tools */
function findMissing(executable, tools) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [
    ...missingLibraries(stdout),
    ...tools.filter((tool) => !isOnPath(tool)),
    ...(hasFont('/usr/share/fonts') || hasFont('/usr/local/share/fonts') ? [] : ['a font']),
  ];
}

/**
 * The names of the libraries that `ldd` could not find.
 * @param {string} lddOutput
 */
export function missingLibraries(lddOutput) {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name);
}

/**
 * @param {readonly string[]} missing
 * @param {boolean} namedAnew whether this system has the names with `t64`
 */
export function packagesFor(missing, namedAnew) {
  const suffix = namedAnew ? 't64' : '';
  const libraries = [`libgtk-3-0${suffix}`, `libasound2${suffix}`, 'libnss3', 'libgbm1'];
  return [
    ...(missing.some((name) => name.startsWith('lib')) ? libraries : []),
    ...['Xvfb', 'strace'].filter((tool) => missing.includes(tool)).map((tool) => tool.toLowerCase()),
    ...(missing.includes('a font') ? ['fonts-dejavu-core'] : []),
  ];
}

/**
 * Debian 13 and Ubuntu 24.04 renamed the libraries whose times became 64 bits wide.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isNamedAnew(osRelease) {
  const version = Number(/^VERSION_ID="?(\d+)/m.exec(osRelease)?.[1] ?? Infinity);
  return version >= (/^ID(_LIKE)?=.*ubuntu/m.test(osRelease) ? 24 : 13);
}

/** @param {readonly string[]} missing @param {readonly string[]} packages */
function askFor(missing, packages) {
  const [first, second, ...others] = missing;
  const named =
    [first, second].filter(Boolean).join(', ') + (others.length > 0 ? ` and ${others.length} more` : '');
  return `This needs ${named}, which this system lacks. Ask for: sudo apt-get install -y ${packages.join(' ')}`;
}

/** @param {readonly string[]} packages */
function install(packages) {
  const options = /** @type {const} */ ({
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  // The package lists are fetched only where they are missing or too old to serve.
  if (spawnSync('apt-get', wanted, options).status === 0) return;
  spawnSync('apt-get', ['update'], options);
  const { status, stderr } = spawnSync('apt-get', wanted, options);
  if (status !== 0) {
    throw new Stop(
      `The system packages could not be installed: ${stderr.trim().split('\n').at(-1)}. Run apt-get update and apt-get install -y ${packages.join(' ')}, then this command again.`,
    );
  }
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** @param {string} folder */
function hasFont(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(String(name)))
  );
}
