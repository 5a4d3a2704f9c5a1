import type { Page } from '@playwright/test';

/** Lets go of what the mouse holds, and waits as long as a hand takes to come back. */
export async function drop(page: Page): Promise<void> {
  await page.mouse.up();
  await clicksArrive(page);
}

/**
 * For 50 ms after a drop dnd-kit swallows every click, so that a drop is never one. No hand is that quick, but a test
 * is, and would wait in vain for what its click was to do. Asked with a click beside the page, which nobody else hears.
 */
export async function clicksArrive(page: Page): Promise<void> {
  const hasArrived = () => {
    const beside = document.createElement('span');
    let isHeard = false;
    beside.addEventListener('click', () => (isHeard = true));
    document.documentElement.append(beside);
    beside.click();
    beside.remove();
    return isHeard;
  };
  await page.waitForFunction(hasArrived, undefined, { polling: 20 });
}
