import { placeOfRounds, runningRound } from '@shared/domain/visit-rounds';
import type { visitRoundContract } from '@shared/contract/visit-round';
import { needOpen } from './clock';
import type { Handlers } from './context';
import { need } from './find';
import { patching } from './patching';
import { Refusal } from './refusal';
import { backToRound, endRound, roundsOf, startRound } from './visit-round-clock';
import { clearRounds, planRounds } from './visit-round-plan';

export const visitRoundService: Handlers<typeof visitRoundContract> = {
  'visitRound.plan': planRounds,
  'visitRound.clear'(context, { workshopId }) {
    clearRounds(context, workshopId);
    return {};
  },
  'visitRound.update': patching('visitRound'),
  'visitRound.start'(context, { id }) {
    const round = need(context, 'visitRound', id);
    needOpen(context, round.workshopId);
    startRound(context, round);
    return {};
  },
  'visitRound.next'(context, { workshopId, fromRoundId }) {
    needOpen(context, workshopId);
    const { running, next } = placeOfRounds(roundsOf(context, workshopId));
    if (fromRoundId !== undefined && fromRoundId !== (running?.id ?? null)) return {};
    if (next === undefined) endRound(context, workshopId);
    else startRound(context, next);
    return {};
  },
  'visitRound.back'(context, { workshopId }) {
    needOpen(context, workshopId);
    backToRound(context, workshopId);
    return {};
  },
  'visitRound.end'(context, { workshopId }) {
    endRound(context, workshopId);
    return {};
  },
  'visitRound.addMinutes'(context, { workshopId, minutes }) {
    const running = runningRound(roundsOf(context, workshopId));
    if (running === undefined) throw new Refusal('noVisitRound');
    const addedMinutes = Math.max(-600, Math.min(600, running.addedMinutes + minutes));
    context.records.set('visitRound', running.id, { addedMinutes });
    return {};
  },
};
