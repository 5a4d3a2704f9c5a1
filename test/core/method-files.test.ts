import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '@shared/domain/method';
import { MethodFile, methodIn } from '@shared/domain/method-file';
import { readShippedMethods } from '@electron/core/readers/method-files';
import { openCore, temporaryFolder } from '../helpers/core';
import { methodSchemaText } from '../helpers/method-schema';

const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
const folder = join(resources, 'methods');
const published = join(resources, 'schemas/samskab-method-1.schema.json');
const names = readdirSync(folder);
const fileOf = (name: string) => MethodFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));

describe('the methods that ship', () => {
  it('are all read', () => {
    const { files, unreadable } = readShippedMethods(folder);
    expect(unreadable).toEqual([]);
    expect(files.map(({ key }) => `${key}.json`)).toEqual(names);
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it('are as their published schema says: write it anew with `npx vitest run test/core/method-files.test.ts -u`', async () => {
    await expect(methodSchemaText()).toMatchFileSnapshot(published);
    const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(methodSchemaText()) as object);
    for (const name of names) {
      isValid(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      expect(isValid.errors ?? [], name).toEqual([]);
    }
  });

  it.each(names)('%s speaks both languages, each in its own words and marks', (name) => {
    const file = fileOf(name);
    const texts = (language: 'da' | 'en') => {
      const { name: called, purpose, tip, steps } = methodIn(file, language);
      const said = steps.flatMap((step) => Object.values(step).filter((value) => typeof value === 'string'));
      return [called, purpose, tip, ...said].join('\n');
    };
    expect(texts('da')).not.toMatch(/[“”"]|\b(the|and|what)\b/i);
    expect(texts('en')).not.toMatch(/[»«"æøå]|\b(og|hvad|der)\b/i);
    for (const { da, en } of file.steps) {
      expect(da.goal === '', da.title).toBe(en.goal === '');
      expect(da.materials === '', da.title).toBe(en.materials === '');
      expect(da.facilitatorNote === '', da.title).toBe(en.facilitatorNote === '');
    }
  });

  it.each([
    ['one-two-four-all', [1, 2, 4, 5]],
    ['world-cafe', [5, 20, 20, 20, 15]],
  ])('%s keeps the times it is known for', (key, minutes) => {
    expect(fileOf(`${key}.json`).steps.map((step) => step.minutes)).toEqual(minutes);
  });

  it('let nobody visit for more than ten minutes, and end a gallery walk at home', () => {
    const visits = names.flatMap((name) => fileOf(name).steps).filter(({ kind }) => kind === 'visit');
    expect(Math.max(...visits.map(({ minutes }) => minutes))).toBeLessThanOrEqual(10);
    const walk = fileOf('gallery-walk.json').steps.map(({ kind }) => kind);
    expect(walk.lastIndexOf('groupWork')).toBeGreaterThan(walk.lastIndexOf('visit'));
  });

  it('make a whole meeting of at most two hours out of every template', () => {
    for (const { scope, steps, key } of names.map(fileOf)) {
      if (scope === 'meeting') expect(minutesOf(steps), key).toBeLessThanOrEqual(120);
    }
  });
});

describe('a shipped file that is not whole', () => {
  const whole = readFileSync(join(folder, 'check-in.json'), 'utf8');

  function folderWith(name: string, text: string): string {
    const own = join(temporaryFolder(), 'methods');
    mkdirSync(own);
    copyFileSync(join(folder, 'world-cafe.json'), join(own, 'world-cafe.json'));
    writeFileSync(join(own, name), text);
    return own;
  }

  it.each([
    ['cut off in the middle', 'check-in.json', whole.slice(0, 200)],
    ['from a later version', 'check-in.json', whole.replace('"version": 1', '"version": 2')],
    ['with a field nobody knows', 'check-in.json', whole.replace('{', '{ "colour": "red",')],
    ['without its English', 'check-in.json', whole.replaceAll('"en":', '"de":')],
    ['under another name', 'check-out.json', whole],
  ])('is named and left out when it is %s', (_what, name, text) => {
    const { files, unreadable } = readShippedMethods(folderWith(name, text));
    expect(unreadable).toEqual([name]);
    expect(files.map(({ key }) => key)).toEqual(['world-cafe']);
  });

  it('keeps nobody from the others, nor from one’s own', async () => {
    const { ask } = openCore(temporaryFolder(), 1, { methodsFolder: folderWith('check-in.json', '{') });
    await ask('method.create', { name: 'Egen', language: 'da', scope: 'method' });
    const { shipped, own, unreadable } = await ask('method.list', { language: 'da' });
    expect([shipped.length, own.length, unreadable]).toEqual([1, 1, ['check-in.json']]);
  });

  it('is told of when the whole folder is gone', async () => {
    const { ask } = openCore(temporaryFolder(), 1, { methodsFolder: join(temporaryFolder(), 'nowhere') });
    expect(await ask('method.list', { language: 'da' })).toMatchObject({
      shipped: [],
      unreadable: ['methods'],
    });
  });
});
