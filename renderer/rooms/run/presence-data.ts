import type { Presence } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';

/** `came`, `left`: now, at the item that runs. `back`: did not leave after all, or has returned. */
export type PresenceAct = Presence | 'came' | 'left' | 'back';

export function actOnPresence(act: PresenceAct, ids: string[]): Promise<unknown> {
  const [id = ''] = ids;
  if (act === 'came') return request('participant.setArrival', { id });
  if (act === 'left') return request('participant.setLeaving', { id });
  if (act === 'back') return request('participant.setLeaving', { id, itemId: null });
  return request('participant.setPresence', { ids, presence: act });
}
