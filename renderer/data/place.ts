import { create } from 'zustand';
import { innerRooms, type InnerRoom } from '@shared/domain/rooms';
import { z } from '@shared/domain/zod';
import { native } from './bridge';
import { openWorkshop, useReplica } from './replica';
import { keepNow, readDraft } from './drafts';
import { parseJson } from './parse-json';

export const outerRooms = ['home', 'catalogue', 'settings'] as const;

const Place = z.object({
  room: z.enum([...outerRooms, ...innerRooms]),
  workshopId: z.string().nullable(),
  /** What is chosen in the room: the board, the visit, the entry. */
  chosen: z.record(z.string(), z.string()),
});
export type Place = z.infer<typeof Place>;

const home: Place = { room: 'home', workshopId: null, chosen: {} };
/** A window that went comes back here. */
const field = '@place';

export const usePlace = create<Place>(() => home);

export const isInner = (room: Place['room']): room is InnerRoom =>
  (innerRooms as readonly string[]).includes(room);

/** Back to where this window was; home when that is gone. */
export async function restorePlace(): Promise<void> {
  const known = Place.safeParse(parseJson(readDraft(field)));
  if (!known.success) return;
  const { room, workshopId } = known.data;
  if (isInner(room)) {
    if (workshopId === null) return;
    try {
      await openWorkshop(workshopId);
    } catch {
      return;
    }
  }
  usePlace.setState(known.data);
}

/** Throws RequestFailed when the workshop is gone. */
export async function enterWorkshop(workshopId: string, room: InnerRoom = 'prepare'): Promise<void> {
  if (useReplica.getState().openId !== workshopId) await openWorkshop(workshopId);
  go({ room, workshopId });
}

/** A further window shows the workshop that is open here; it may be another group's screen. */
export async function openWindow(): Promise<void> {
  const { room, workshopId } = usePlace.getState();
  await native('openWindow', isInner(room) && workshopId !== null ? { workshopId } : {});
}

/** As such a window comes up: where it was in that workshop, else at the boards. */
export async function enterBeside(workshopId: string): Promise<void> {
  const { room, workshopId: before } = usePlace.getState();
  if (!isInner(room) || before !== workshopId) await enterWorkshop(workshopId, 'boards');
}

export function go(to: Partial<Place>): void {
  usePlace.setState(to);
  keepNow(field, JSON.stringify(usePlace.getState()));
}

/** What this room showed last: the board, the visit, the entry. */
export const useChosen = (what: string): string | null => usePlace(({ chosen }) => chosen[what] ?? null);
export const choose = (what: string, id: string): void =>
  go({ chosen: { ...usePlace.getState().chosen, [what]: id } });
