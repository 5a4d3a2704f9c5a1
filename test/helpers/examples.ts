import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The meetings that come with the app. The Danish one is what »Open the example« opens. */
export const examples = ['opgaveudvalg.da', 'task-committee.en'] as const;

export const examplePath = (name: (typeof examples)[number]): string =>
  fileURLToPath(new URL(`../../resources/examples/${name}.samskab.json`, import.meta.url));

export const readExample = (name: (typeof examples)[number]): string =>
  readFileSync(examplePath(name), 'utf8');
