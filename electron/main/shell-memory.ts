/** What the windows remember from one start to the next: where they stood, which folder was used last, and the language. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageChoice } from '@shared/domain/settings';
import { z } from '@shared/domain/zod';

const Place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximized: z.boolean(),
});
export type Place = z.infer<typeof Place>;

const Memory = z.object({
  lastFolder: z.string().optional(),
  /** A copy of the setting, for what is said and decided before the core stands. */
  language: LanguageChoice.optional(),
  /** By set-up of displays, then by window. */
  places: z.record(z.string(), z.record(z.string(), Place)),
  /** By set-up of displays: which of them was chosen for the stage. */
  stageOn: z.record(z.string(), z.string()).default({}),
});
type Memory = z.infer<typeof Memory>;

export type ShellMemory = {
  read(): Readonly<Memory>;
  change(make: (memory: Memory) => Memory): void;
};

export function openShellMemory(folder: string): ShellMemory {
  const file = join(folder, 'windows.json');
  let memory = readMemory(file);
  return {
    read: () => memory,
    change(make) {
      memory = make(memory);
      writeWhole(file, JSON.stringify(memory, null, 1));
    },
  };
}

export const nothing = (): Memory => ({ places: {}, stageOn: {} });

/** Missing or damaged, it is only forgotten. */
function readMemory(file: string): Memory {
  try {
    return Memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return nothing();
  }
}

function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch {
    // A full disk: the windows are forgotten, and the core tells of the disk when something has to be saved.
  }
}
