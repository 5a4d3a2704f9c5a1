import { useMemo } from 'react';
import { isAway } from '@shared/domain/workshop';
import { useRecords } from './records';

/** Who may take something on: everybody who is invited, those who are here first. */
export function useNames(): readonly string[] {
  const people = useRecords('participant');
  return useMemo(() => {
    const away = ({ presence }: (typeof people)[number]) => Number(isAway(presence));
    const sorted = [...people].sort((a, b) => away(a) - away(b) || a.name.localeCompare(b.name, 'da'));
    return [...new Set(sorted.map(({ name }) => name))];
  }, [people]);
}
