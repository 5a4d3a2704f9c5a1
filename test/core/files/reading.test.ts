import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWithNode } from '@electron/core/cli/read-with-node';
import { temporaryFolder } from '../../helpers/core';

/** A reading process that does this instead of reading. */
function reader(does: string): string {
  const path = join(temporaryFolder(), 'reader.mjs');
  writeFileSync(path, does);
  return path;
}

const stopped = { file: 'folk.csv', refusal: { code: 'readingStopped' } };

describe('a file that is made to do harm', () => {
  it.each([
    ['takes for ever', 'while (true) {}', 2_000],
    ['takes for ever where no script can be stopped', '/^(a+)+$/.test("a".repeat(60) + "!")', 2_000],
    ['fills the memory', 'const all = []; while (true) all.push({ text: `x${all.length}` })', 60_000],
    ['fills it at one stroke', '"x".repeat(2 ** 28).split("")', 60_000],
    ['ends the process', 'process.abort()', 60_000],
    ['says nothing at all', '', 60_000],
    ['answers with nonsense', 'process.send({ rows: "alle" }); setInterval(() => {}, 1e3)', 60_000],
    [
      'answers with more than is allowed',
      'process.send({ file: "folk.csv", rows: [Array(101).fill("x")] }); setInterval(() => {}, 1e3)',
      60_000,
    ],
  ])('ends its own process and nothing else when it %s', { timeout: 60_000 }, async (_what, does, ms) => {
    const before = process.memoryUsage().rss;
    expect(await readWithNode('/hjemme/folk.csv', reader(does), ms)).toEqual(stopped);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
