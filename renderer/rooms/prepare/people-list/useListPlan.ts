import { useRef, useState } from 'react';
import type { ListPlan, ListPreview } from '@shared/contract/participant-list';
import { native } from '@renderer/data/bridge';
import { useAction } from '@renderer/ui/useAction';

/** The list as it is read now. Every correction is read again by the core; the latest one counts. */
export function useListPlan(workshopId: string, first: ListPreview) {
  const [preview, setPreview] = useState(first);
  /** Until something is corrected, the reader's own way holds. */
  const [plan, setPlan] = useState<ListPlan>();
  const asked = useRef(0);
  const reading = useAction(async (next: ListPlan) => {
    const turn = ++asked.current;
    setPlan(next);
    const read = await native('previewParticipants', { workshopId, plan: next });
    if (turn === asked.current) setPreview(read);
  });
  return {
    preview,
    plan,
    /** As chosen, also before the core has answered. */
    chosen: plan ?? preview.plan,
    change: reading.run,
    error: reading.error,
    isRunning: reading.isRunning,
  };
}
