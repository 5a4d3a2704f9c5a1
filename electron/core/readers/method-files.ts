/** The methods that ship beside the code. One that cannot be read is named and left out: the others serve all the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MethodFile, type ShippedMethods } from '@shared/domain/method-file';

export function readShippedMethods(folder: string): ShippedMethods {
  const found: ShippedMethods = { files: [], unreadable: [] };
  for (const name of namesIn(folder)) {
    const file = methodIn(join(folder, name));
    if (file === null || `${file.key}.json` !== name) found.unreadable.push(name);
    else found.files.push(file);
  }
  return found;
}

/** A folder that is not there is told of like a file. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return ['methods'];
  }
}

function methodIn(path: string): MethodFile | null {
  try {
    return MethodFile.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
