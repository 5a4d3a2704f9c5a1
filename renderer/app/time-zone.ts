import { useReplica } from '@renderer/data/replica';

/** The zone of the room one works for, which is not always that of the computer. */
export const useTimeZone = (): string =>
  useReplica(({ openId, tables }) => tables.workshop.get(openId ?? '')?.timeZone) ??
  Intl.DateTimeFormat().resolvedOptions().timeZone;
