import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * One fingerprint over the content of files and folders; what is missing counts as empty.
 * Content and not time: a fresh clone or a branch switched back and forth builds nothing anew.
 * @param {string} base
 * @param {readonly string[]} paths relative to base
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const path of paths) for (const file of filesIn(base, path)) hashFile(hash, base, file);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} base @param {string} file */
function hashFile(hash, base, file) {
  const content = readFileSync(join(base, file));
  hash.update(`${file}\0${content.length}\0`).update(content);
}

/** @param {string} base @param {string} path @returns {string[]} */
function filesIn(base, path) {
  const found = statSync(join(base, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(base, path))
    .sort()
    .flatMap((name) => filesIn(base, `${path}/${name}`));
}

/** @param {string} file @param {string} expected */
export function hasStamp(file, expected) {
  try {
    return readFileSync(file, 'utf8') === expected;
  } catch {
    return false;
  }
}

/** @param {string} file @param {string} value */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
