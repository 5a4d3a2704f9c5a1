/** The JSON Schema that is published for the files in resources/methods, made from the schema they are read with. */
import { MethodFile, methodFileVersion } from '@shared/domain/method-file';
import { z } from '@shared/domain/zod';

export function methodSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(MethodFile, { target: 'draft-2020-12', io: 'input' });
  const head = {
    $schema,
    $id: `urn:samskab:method-file:${methodFileVersion}`,
    title: 'Samskab method',
    description:
      'A method or a template that ships with Samskab: its steps once, its words in Danish and English beside each ' +
      'other. The file is named by its key. minutes: as planned; leastMinutes: how short the step may become; mayDrop: ' +
      'it may be left out; withPrevious: at the same time as the step before.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
