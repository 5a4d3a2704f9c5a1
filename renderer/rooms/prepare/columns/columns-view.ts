/** What a block's line shows besides its title and its minutes. Pure. */

export const agendaColumns = [
  'groups',
  'method',
  'time',
  'kind',
  'presenter',
  'strokes',
  'goal',
  'materials',
] as const;
export type AgendaColumn = (typeof agendaColumns)[number];

const usual: readonly AgendaColumn[] = ['groups', 'method', 'time', 'kind', 'presenter', 'strokes'];

/** As it was kept; what no version of the app knows is passed over. Never kept is the usual. */
export function columnsIn(kept: string | null): AgendaColumn[] {
  if (kept === null) return [...usual];
  const names = kept.split(' ');
  return agendaColumns.filter((column) => names.includes(column));
}

export const keptAs = (columns: readonly AgendaColumn[]): string => columns.join(' ');

export const withColumn = (
  columns: readonly AgendaColumn[],
  column: AgendaColumn,
  isOn: boolean,
): AgendaColumn[] => agendaColumns.filter((other) => (other === column ? isOn : columns.includes(other)));

/** Sentences beside the title: then the short columns draw together, and a head says which is which. */
export const holdsTexts = (columns: readonly AgendaColumn[]): boolean =>
  columns.includes('goal') || columns.includes('materials');
