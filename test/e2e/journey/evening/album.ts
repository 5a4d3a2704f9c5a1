import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { settled } from '../places';

/** With `SAMSKAB_PICTURES=folder` a picture of every window is kept at each step. */
export class Album {
  readonly #folder = process.env['SAMSKAB_PICTURES'] ?? '';
  #count = 0;

  constructor(
    private readonly journey: string,
    private readonly windows: () => Readonly<Record<string, Page | undefined>>,
  ) {}

  async keeps(step: string): Promise<void> {
    if (this.#folder === '') return;
    const folder = join(this.#folder, this.journey);
    mkdirSync(folder, { recursive: true });
    this.#count++;
    const number = String(this.#count).padStart(2, '0');
    for (const [name, page] of Object.entries(this.windows())) {
      if (page === undefined || page.isClosed()) continue;
      await settled(page);
      await page.screenshot({ path: join(folder, `${number}-${step}-${name}.png`) });
    }
  }
}
