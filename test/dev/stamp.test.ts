import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint, hasStamp, writeStamp } from '@electron/dev/set-up/stamp.mjs';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'samskab-stamp-'));
  mkdirSync(join(base, 'source/deep'), { recursive: true });
  writeFileSync(join(base, 'source/deep/a.ts'), 'one');
});

test('the same content gives the same fingerprint, whenever it was written', () => {
  const before = fingerprint(base, ['source']);
  writeFileSync(join(base, 'source/deep/a.ts'), 'one');
  expect(fingerprint(base, ['source'])).toBe(before);
});

test('a changed, a new and a renamed file each give another fingerprint', () => {
  const before = fingerprint(base, ['source']);
  writeFileSync(join(base, 'source/b.ts'), '');
  const added = fingerprint(base, ['source']);
  writeFileSync(join(base, 'source/deep/a.ts'), 'two');
  const changed = fingerprint(base, ['source']);
  expect(new Set([before, added, changed]).size).toBe(3);
});

test('a folder that is not there yet counts as empty', () => {
  expect(fingerprint(base, ['source', 'missing'])).toBe(fingerprint(base, ['source']));
});

test('a stamp is known again, and a missing one is not', () => {
  const file = join(base, 'out/core/.built-from');
  expect(hasStamp(file, 'print')).toBe(false);
  writeStamp(file, 'print');
  expect(hasStamp(file, 'print')).toBe(true);
  expect(hasStamp(file, 'another')).toBe(false);
});
