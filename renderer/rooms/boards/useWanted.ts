import { useEffect, useLayoutEffect } from 'react';
import { useReplica } from '@renderer/data/replica';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { focusedId } from './focused-stop';
import { reach, reached, stopElement, useBoardStore } from './board-store';

/** Goes there as soon as it is drawn. */
export function useWanted(id: string): void {
  const wanted = useBoardStore((store) => (store.wanted?.id === id ? store.wanted : null));
  useEffect(() => {
    const element = wanted && stopElement(id);
    if (!element) return;
    element.scrollIntoView({ block: 'nearest' });
    if (wanted.takesFocus) element.focus({ preventScroll: true });
    reached();
  }, [id, wanted]);
}

/** What moves while it has the focus is drawn anew elsewhere: the focus goes along, also when Undo moved it. */
export function useFocusFollows(id: string, columnId: string, clusterId: string | null): void {
  useLayoutEffect(
    () => () => {
      // Its new place may be drawn already: only the one that goes has the focus.
      if (focusedId() !== id) return;
      const { note, cluster } = useReplica.getState().tables;
      const now = note.get(id) ?? { clusterId: null, ...cluster.get(id) };
      if (now.columnId !== columnId || now.clusterId !== clusterId) reach(id);
    },
    [id, columnId, clusterId],
  );
}

/** What was wanted is gone for good, or the filter hides it: back to the writing line. */
export function useNothingLost(stops: readonly (readonly string[])[]): void {
  const wanted = useBoardStore((store) => store.wanted);
  useEffect(() => {
    if (!wanted?.takesFocus || stops.some((column) => column.includes(wanted.id))) return;
    const { note, cluster } = useReplica.getState().tables;
    const isThere = note.has(wanted.id) || cluster.has(wanted.id);
    if (isThere && useBoardStore.getState().filter === null) return;
    reached();
    focusWritingLine();
  }, [wanted, stops]);
}
