import { useEffect } from 'react';
import { create } from 'zustand';
import { native, onNativeEvent, request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';

const useStage = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export const useStageIsOpen = (): boolean => useStage(({ isOpen }) => isOpen);

/** Shows the stage for the open workshop, or takes it away. */
export async function toggleStage(): Promise<void> {
  const { openId } = useReplica.getState();
  if (!useStage.getState().isOpen && openId !== null) await request('stage.direct', { workshopId: openId });
  useStage.setState(await native('toggleStage', {}));
}

/** Black, and back to what it showed. */
export async function blackStage(): Promise<void> {
  const { view } = await request('stage.direction', {});
  await request('stage.direct', { view: view === 'blank' ? 'clock' : 'blank' });
}

/** Whether the stage stands, also when it was closed in its own window. */
export function useStageNews(): void {
  useEffect(
    () =>
      onNativeEvent((event) => {
        if (event.type === 'stage') useStage.setState({ isOpen: event.isOpen });
      }),
    [],
  );
}
