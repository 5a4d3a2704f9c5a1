/** The displays of this computer as the stage uses them, and which one was chosen for it in each set-up. */
import { screen, type Display, type Rectangle } from 'electron';
import type { ShellMemory } from './shell-memory';
import { choices, setUpOf, stageDisplay, type Choice } from './stage-place';

/** A cable that is put in or out says so several times, and the system moves windows meanwhile. */
const SETTLED_MS = 600;

export class StageDisplays {
  readonly #memory: ShellMemory;
  readonly #listeners = new Set<() => void>();
  #settling: NodeJS.Timeout | undefined;

  constructor(memory: ShellMemory) {
    this.#memory = memory;
    const soon = () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#tell(), SETTLED_MS);
    };
    screen.on('display-added', soon);
    screen.on('display-removed', soon);
    screen.on('display-metrics-changed', soon);
  }

  /** For a stage that is led from a window that stands there; null: no display is free for it. */
  for(work: Rectangle): Display | null {
    return stageDisplay(screen.getAllDisplays(), screen.getDisplayMatching(work).id, this.#chosen());
  }

  choices(): Choice[] {
    return choices(screen.getAllDisplays(), this.#chosen());
  }

  /** From now on, whenever the same displays stand in the same places. Null: whichever is free. */
  choose(name: string | null): void {
    const setUp = setUpOf(screen.getAllDisplays());
    this.#memory.change((before) => {
      const { [setUp]: _before, ...stageOn } = before.stageOn;
      return { ...before, stageOn: name === null ? stageOn : { ...stageOn, [setUp]: name } };
    });
    this.#tell();
  }

  /** Hears when displays came or went, and when another was chosen. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #chosen(): string | undefined {
    return this.#memory.read().stageOn[setUpOf(screen.getAllDisplays())];
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
