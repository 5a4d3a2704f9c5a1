/**
 * What the template that a workshop began with has to say before the meeting: drafts sent out in good time, somebody
 * asked beforehand. It belongs to preparing and to nobody's record, so which template it was is kept with the place of
 * this window.
 */
import type { MethodSource } from '@shared/domain/method';
import type { Workshop } from '@shared/domain/workshop';
import { choose, useChosen } from './place';
import { useQuery } from './query';

const nameOf = (workshopId: string): string => `templateTip:${workshopId}`;

export const keepTemplate = (workshopId: string, source: MethodSource): void =>
  choose(nameOf(workshopId), 'id' in source ? source.id : source.key);

export const putTipAway = (workshopId: string): void => choose(nameOf(workshopId), '');

/** The template whose tip is still to be read: its id or key; null from when the meeting begins. */
export function useKeptTemplate({ id, status }: Workshop): string | null {
  const kept = useChosen(nameOf(id));
  return status === 'preparing' && kept !== '' ? kept : null;
}

/** Empty while it is not known, and where there is none. */
export function useTip(template: string, { language }: Workshop): string {
  const { data } = useQuery('method.list', { language }, ['method']);
  const own = data?.own.find(({ id }) => id === template);
  return (own ?? data?.shipped.find(({ key }) => key === template))?.tip.trim() ?? '';
}
