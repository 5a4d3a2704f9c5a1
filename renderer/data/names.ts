import { useMemo } from 'react';
import { useRecords } from './records';

/** Who may take something on: everybody who is invited, those who are here first. */
export function useNames(): readonly string[] {
  const people = useRecords('participant');
  return useMemo(() => {
    const isAway = ({ presence }: (typeof people)[number]) => (presence === 'absent' ? 1 : 0);
    const sorted = [...people].sort((a, b) => isAway(a) - isAway(b) || a.name.localeCompare(b.name, 'da'));
    return [...new Set(sorted.map(({ name }) => name))];
  }, [people]);
}
