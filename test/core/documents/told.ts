import { expect } from 'vitest';
import { richWorkshop, type RichWorkshop } from './rich-workshop';

/** The minutes as they go into an e-mail: what a reader would see, without the looks. */
export async function textOf({ ask, id }: Pick<RichWorkshop, 'ask' | 'id'>, includeClosed = false) {
  return (await ask('minutes.copy', { workshopId: id, options: { includeClosed } })).text;
}

/** From one heading to the next of the minutes. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  expect(start, `»${from}« in\n${text}`).toBeGreaterThanOrEqual(0);
  const end = text.indexOf(to, start + from.length);
  return text.slice(start + from.length, end === -1 ? undefined : end);
}

/** The rich workshop, held and closed. */
export async function held() {
  const evening = await richWorkshop();
  const { ask, id, welcome, passMinutes } = evening;
  await ask('clock.start', { workshopId: id, blockId: welcome });
  passMinutes(118);
  await ask('workshop.close', { id });
  return evening;
}
