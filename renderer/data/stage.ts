/** What stands on the room's screen, and how it is led: for the rooms that show something there and for the app's keys. */
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { AskedDirection, StageContent, StageDirection } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { native, onNativeEvent, onPush, request } from './bridge';
import { useReplica } from './replica';
import { arrive } from './standing';

const useStage = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export const useStageIsOpen = (): boolean => useStage(({ isOpen }) => isOpen);

/** Shows the stage for the open workshop, or takes it away. */
export async function toggleStage(): Promise<void> {
  const { openId } = useReplica.getState();
  const isOpen = !useStage.getState().isOpen;
  if (isOpen && openId !== null) {
    await request('stage.direct', { workshopId: openId });
    await arrive();
  }
  useStage.setState(await native('toggleStage', { isOpen }));
}

/** Puts this on the stage, and lights the stage when it is off. */
export async function showOnStage(direction: Partial<StageDirection>): Promise<void> {
  await request('stage.direct', direction);
  useStage.setState(await native('toggleStage', { isOpen: true }));
}

/** Black, and back to what it showed. */
export async function blackStage(): Promise<void> {
  const { isBlack } = await request('stage.direction', {});
  await request('stage.direct', { isBlack: !isBlack });
}

/** From now on the stage goes with this window from room to room; or it holds what it shows. Says which. */
export async function toggleFollowing(): Promise<boolean> {
  const { openId } = useReplica.getState();
  const { follows: isFollowing, isLeader, workshopId } = await request('stage.direction', {});
  const follows = !(isFollowing && isLeader && workshopId === openId);
  await request('stage.direct', { follows, ...(follows && openId !== null ? { workshopId: openId } : {}) });
  if (follows) await arrive();
  return follows;
}

/** Whether the stage stands, also when it was closed in its own window. Main says so as soon as a page has loaded. */
export const followStage = (): (() => void) =>
  onNativeEvent((event) => {
    if (event.type === 'stage') useStage.setState({ isOpen: event.isOpen });
  });

/** How the next content takes the place of the one before: at once, or with a fade. */
export type Passage = (before: StageContent | null, after: StageContent, show: () => void) => void;
const atOnce: Passage = (_before, _after, show) => show();

/** Asked for anew whenever the core says that something is new. What was last shown stays while the core is away. */
export function useStageContent(pass: Passage = atOnce): StageContent | null {
  const [content, setContent] = useState<StageContent | null>(null);
  useEffect(() => {
    let latest = 0;
    let newest: StageContent | null = null;
    const ask = () => {
      const mine = ++latest;
      request('stage.view', {}).then(
        (answer) => {
          if (mine !== latest) return;
          const before = newest;
          newest = answer;
          // A fade comes to it later than what is shown at once: it must not bring back what has been overtaken.
          pass(before, answer, () => setContent(newest));
        },
        () => undefined,
      );
    };
    ask();
    return onPush(ask);
  }, [pass]);
  return content;
}

/** What the stage is asked to show; another window may ask, too. */
export function useStageDirection(): AskedDirection | null {
  const [direction, setDirection] = useState<AskedDirection | null>(null);
  useEffect(() => {
    const ask = () => void request('stage.direction', {}).then(setDirection, () => undefined);
    ask();
    return onPush((push) => {
      if (push.push === 'stage' || push.push === 'reload') ask();
    });
  }, []);
  return direction;
}

/** Whom the stage goes with in this workshop: this window, another, or nobody, since it holds what it shows. */
export type Following = 'this' | 'other' | 'none';
export function followingOf(direction: AskedDirection | null, workshopId: string | null): Following {
  if (direction?.follows !== true || direction.workshopId !== workshopId) return 'none';
  return direction.isLeader ? 'this' : 'other';
}

/** What a room can put on the stage: its view, and of boards and rounds which one. */
type Shown = Pick<StageDirection, 'view'> & Partial<Pick<StageDirection, 'boardId' | 'roundId'>>;

/** Whether just this stands there now; `toggle` puts it there, or leads back to the clock. */
export function useShownOnStage(
  workshopId: string,
  shown: Shown,
): { isShown: boolean; toggle: () => Promise<void> } {
  const direction = useStageDirection();
  const isOpen = useStageIsOpen();
  const wanted: Partial<StageDirection> = { ...shown, workshopId, isBlack: false };
  const isShown =
    isOpen &&
    direction !== null &&
    Object.entries(wanted).every(([key, value]) => direction[key as keyof StageDirection] === value);
  const toggle = () => showOnStage(isShown ? { workshopId, view: 'clock' } : { workshopId, ...shown });
  return { isShown, toggle };
}

/** The last round has been, or the meeting is over: nobody is on a visit, nor goes on one. */
export const visitsAreOver = ({ visits, workshop }: Pick<StageContent, 'visits' | 'workshop'>): boolean =>
  visits !== null && (visits.round.endedAt !== null || workshop?.status === 'closed');

/** What a round is called, on the stage and in small beside the clock. */
export function roundNamed(
  { round, number, of }: NonNullable<StageContent['visits']>,
  words: Words['stage'],
): string {
  const name = round.isHome ? words.visitHome : words.visitRound(number, of);
  return round.startedAt === null ? words.visitSoon(name) : name;
}
