/** Where this window stands, for the room's screen to come along. The core knows whether it does. */
import type { Standing } from '@shared/contract/stage';
import { request } from './bridge';
import { isInner, usePlace } from './place';
import { useReplica } from './replica';

function standing(): Standing | null {
  const { room, chosen } = usePlace.getState();
  const { openId } = useReplica.getState();
  if (openId === null || !isInner(room)) return null;
  return { workshopId: openId, room, boardId: chosen['board'] ?? null, roundId: chosen['round'] ?? null };
}

/** Throws RequestFailed. */
export async function arrive(): Promise<void> {
  const here = standing();
  if (here !== null) await request('stage.arrive', here);
}

/** Tells it whenever this window has moved, and when what the room shows by itself has come or gone. */
export function tellWhereIAm(): void {
  let last: readonly unknown[] = [];
  const tell = () => {
    const { room, chosen } = usePlace.getState();
    const { openId, tables } = useReplica.getState();
    const { board, voteRound, ratingRound, matrix, visitRound } = tables;
    const now = [room, chosen, openId, board, voteRound, ratingRound, matrix, visitRound];
    if (now.every((part, at) => part === last[at])) return;
    last = now;
    // While the core is away the screen stands still, too; it is told again at the next step.
    arrive().catch(() => undefined);
  };
  usePlace.subscribe(tell);
  useReplica.subscribe(tell);
}
