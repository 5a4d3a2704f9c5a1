import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLog, withoutMessages } from '@electron/main/log';

const folder = () => mkdtempSync(join(tmpdir(), 'samskab-log-'));

it('writes of a bug its kind, code and place, and nobody’s words', () => {
  const data = folder();
  const secret = 'Naboen ved kirken klager igen';
  openLog(data).bug('saveAs', Object.assign(new TypeError(secret), { code: 'E_TRIED' }));
  const written = readFileSync(join(data, 'samskab.log'), 'utf8');
  expect(written).toContain('bug where=saveAs what=TypeError E_TRIED');
  expect(written).toContain('log.test.ts');
  expect(written).not.toContain('Naboen');
});

it('keeps of what the core prints only what names the program', () => {
  const printed =
    'note.add: SyntaxError: Unexpected token in »Naboen klager«\nNaboen igen\n    at parse (/app/out/core.mjs:10:5)\n';
  expect(withoutMessages(printed)).toBe('note.add: SyntaxError\n    at parse (/app/out/core.mjs:10:5)');
});

it('starts a new file when one is full, and keeps one old', () => {
  const data = folder();
  const log = openLog(data);
  for (let line = 0; line < 60; line++) log.say('x'.repeat(20_000));
  expect(existsSync(join(data, 'samskab.log.old'))).toBe(true);
  expect(statSync(join(data, 'samskab.log')).size).toBeLessThan(1_000_000);
});
