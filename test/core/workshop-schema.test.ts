import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examples, readExample } from '../helpers/examples';
import { workshopSchemaText } from '../helpers/workshop-schema';

const published = fileURLToPath(
  new URL('../../resources/schemas/samskab-workshop-2.schema.json', import.meta.url),
);

describe('the published schema of a workshop file', () => {
  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(published, 'utf8')) as object,
  );

  it('says what the app reads: write it anew with `npx vitest run test/core/workshop-schema.test.ts -u`', async () => {
    await expect(workshopSchemaText()).toMatchFileSnapshot(published);
  });

  it.each(examples)('lets %s through', (name) => {
    isValid(JSON.parse(readExample(name)));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown field', { colour: 'red' }],
    ['another version', { version: 3 }],
    ['a list that is none', { note: {} }],
    ['a workshop without its fields', { workshop: { id: '01890000-0000-7000-8000-000000000001' } }],
  ])('turns away %s', (_what, change) => {
    const file = { ...(JSON.parse(readExample(examples[0])) as object), ...change };
    expect(isValid(file)).toBe(false);
  });
});
