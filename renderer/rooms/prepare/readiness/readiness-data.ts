import { readinessOf, type FactorReadiness } from '@shared/domain/readiness';
import { choose, go } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { showInPrepare } from '../usePrepareView';
import type { MendingPlace } from './readiness-view';

export function useReadiness(): FactorReadiness[] {
  const workshop = useWorkshop();
  const ofThis = { workshopId: workshop.id };
  return readinessOf({
    workshop,
    participant: useRecords('participant', ofThis),
    group: useRecords('group', ofThis),
    agendaItem: useRecords('agendaItem', ofThis),
    block: useRecords('block', ofThis),
    board: useRecords('board', ofThis),
    visit: useRecords('visit', ofThis),
  });
}

export const lackCount = (factors: readonly FactorReadiness[]): number =>
  factors.reduce((sum, { lacks }) => sum + lacks.length, 0);

/** Opens what can be mended, in the side where it can be seen beside the list, and puts the focus there. */
export function goTo(workshopId: string, place: MendingPlace, onShow: (panel: string) => void): void {
  switch (place.to) {
    case 'details':
      onShow('details');
      focusSoon(`[data-field="${place.field}"] :is(input, textarea)`);
      return;
    case 'people':
      onShow('');
      focusSoon('[data-people] input');
      return;
    case 'group':
      onShow(`group:${place.id}`);
      return;
    case 'balance':
    case 'agenda':
      showInPrepare(workshopId, place.to);
      return;
    case 'block':
      showInPrepare(workshopId, 'agenda');
      choose('agendaRow', place.id);
      return;
    case 'visit':
      go({ room: 'visit' });
  }
}

/** When it stands. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()),
  );
}
