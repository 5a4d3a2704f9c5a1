import { expect } from '@playwright/test';
import type { App } from './app';

/** A draft is on the disk within a second of being typed. What is seen for longer than that has to survive. */
export const draftIsKept = ({ page }: Pick<App, 'page'>, text: string) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const reply = await window.samskab.request('draft.list', {});
          return reply.ok ? Object.values(reply.value.drafts) : [];
        }),
      { timeout: 1_500, intervals: [100] },
    )
    .toContain(text);
