import { useState } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { clockOf, dayMeant, dayOf } from '@shared/domain/time';
import { z } from '@shared/domain/zod';
import { draftsUnder } from '@renderer/data/drafts';
import { enterWorkshop } from '@renderer/data/place';
import { useLanguage } from '@renderer/data/settings';
import { keepTemplate } from '@renderer/data/template-tip';
import { useTypedFields } from '@renderer/data/typed-fields';
import { useAction } from '@renderer/ui/useAction';
import { beginningOf } from './beginnings';
import { createWorkshop } from './home-data';
import { likelyStart } from './home-view';

export type AskedWorkshop = ReturnType<typeof useNewWorkshop>;

const Asked = z.object({
  title: z.string(),
  day: z.string(),
  clock: z.string(),
  /** What it begins as (`beginnings.ts`); empty: a usual evening. */
  beginning: z.string(),
  committee: z.object({ id: z.string().nullable(), newName: z.string().nullable() }),
});
type Asked = z.infer<typeof Asked>;
const SomeAsked = Asked.partial() as z.ZodType<Partial<Asked>>;

const draftOf = (copyId: string) => `home:new:${copyId}`;

/** What the window went in the middle of: the id of the workshop to be used again, '' for one from scratch. */
export function begunWorkshop(): string | null {
  const [begun] = draftsUnder(draftOf(''));
  return begun === undefined ? null : begun.slice(draftOf('').length);
}

/** What is asked for, and the making of it: then the window goes there. */
export function useNewWorkshop(
  copyOf: WorkshopSummary | null,
  workshops: readonly WorkshopSummary[],
  now: string,
) {
  const language = useLanguage();
  // As it was when the form came up: no date changes under one's hands because another window made a workshop.
  const [initial] = useState(() => askedAtFirst(copyOf, workshops, now));
  const { values, change, forget, save } = useTypedFields(draftOf(copyOf?.id ?? ''), SomeAsked, initial);
  const [refused, setRefused] = useState(false);
  const title = values.title.trim();
  const day = dayMeant(values.day) ?? '';
  const { run, error, isRunning } = useAction(async () => {
    const { clock, committee } = values;
    const begins =
      copyOf === null ? beginningOf(values.beginning, language) : { copyOf: copyOf.id, template: null };
    const asked = { title, plannedStart: `${day}T${clock}`, committee, ...begins };
    let id = '';
    await save(async (options) => {
      id = await createWorkshop(asked, options);
    });
    if (asked.template !== null) keepTemplate(id, asked.template);
    await enterWorkshop(id);
  });
  const create = () => {
    const isWhole = title !== '' && day !== '' && values.clock !== '';
    setRefused(!isWhole);
    // A second Enter must not make a second one.
    if (isWhole && !isRunning) void run();
  };
  /** It was asked for before it was whole. */
  const lacks = {
    title: refused && title === '',
    day: refused && day === '',
    clock: refused && !values.clock,
  };
  return { ...values, change, forget, lacks, error, create };
}

/** Of a meeting that is held again: its usual time of day a week from now. */
function askedAtFirst(
  copyOf: WorkshopSummary | null,
  workshops: readonly WorkshopSummary[],
  now: string,
): Asked {
  const begun = { beginning: '', committee: { id: null, newName: null } };
  const likely = likelyStart(copyOf === null ? workshops : [copyOf], now);
  return { title: copyOf?.title ?? '', day: dayOf(likely), clock: clockOf(likely), ...begun };
}
