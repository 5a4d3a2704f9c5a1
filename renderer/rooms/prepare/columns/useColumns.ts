import { useMemo } from 'react';
import { choose, useChosen } from '@renderer/data/place';
import { columnsIn, keptAs, type AgendaColumn } from './columns-view';

const place = 'agendaColumns';

/** The same for every workshop, and kept as what was chosen in a room is. */
export function useColumns(): readonly AgendaColumn[] {
  const kept = useChosen(place);
  return useMemo(() => columnsIn(kept), [kept]);
}

export const keepColumns = (columns: readonly AgendaColumn[]): void => choose(place, keptAs(columns));
