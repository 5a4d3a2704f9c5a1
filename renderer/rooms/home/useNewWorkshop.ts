import { useState } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { clockOf, dayOf } from '@shared/domain/time';
import { enterWorkshop } from '@renderer/data/place';
import { useTypedText } from '@renderer/data/saved-text';
import type { ChosenOrNew } from '@renderer/ui/controls/SelectOrNew';
import { useAction } from '@renderer/ui/useAction';
import { createWorkshop } from './home-data';
import { nextFullHour } from './home-view';

export type AskedWorkshop = ReturnType<typeof useNewWorkshop>;

/** What is asked for, and the making of it: then the window goes there. */
export function useNewWorkshop(copyOf: WorkshopSummary | null, now: string) {
  const typed = useTypedText(`home:new:${copyOf?.id ?? ''}`, copyOf?.title ?? '');
  const [{ day, clock }, setWhen] = useState(() => whenFor(copyOf, now));
  const [committee, setCommittee] = useState<ChosenOrNew>({ id: null, newName: null });
  const [refused, setRefused] = useState(false);
  const { run, error, isRunning } = useAction(async () => {
    const title = typed.text.trim();
    const asked = { title, plannedStart: `${day}T${clock}`, committee, copyOf: copyOf?.id ?? null };
    let id = '';
    await typed.save(async (options) => {
      id = await createWorkshop(asked, options);
    });
    await enterWorkshop(id);
  });
  const create = () => {
    const isWhole = typed.text.trim() !== '' && day !== '' && clock !== '';
    setRefused(!isWhole);
    // A second Enter must not make a second one.
    if (isWhole && !isRunning) void run();
  };
  return {
    title: typed.text,
    setTitle: typed.change,
    day,
    clock,
    setWhen,
    committee,
    setCommittee,
    /** It was asked for before it was whole. */
    refused,
    error,
    create,
  };
}

/** The next full hour; of a meeting that is held again, its usual time of day a week from now. */
function whenFor(copyOf: WorkshopSummary | null, now: string): { day: string; clock: string } {
  const soon = nextFullHour(now);
  if (copyOf === null) return { day: dayOf(soon), clock: clockOf(soon) };
  const week = new Date(Date.parse(`${dayOf(now)}T00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  return { day: week, clock: clockOf(copyOf.plannedStart) };
}
