import type { travelContract } from '@shared/contract/travel';
import type { Handlers } from './context';
import { Refusal } from './refusal';

export const travelService: Handlers<typeof travelContract> = {
  'clock.travel'({ travel }, { minutes }) {
    if (travel === null) throw new Refusal('clockIsTrue');
    return { ahead: travel(minutes * 60_000) };
  },
};
