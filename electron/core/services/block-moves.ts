/** Where blocks go in the agenda: those that stand side by side stay so, whichever of them is moved. */
import { bandOf, bandsOf, clearOfBands, reordered } from '@shared/domain/side-by-side';
import type { Context } from './context';
import { need } from './find';
import { rankBefore } from './rank';
import { Refusal } from './refusal';

type Place = { agendaItemId: string; before: string | null };

/** The rank of a new block: beside nobody, so never between two that run at the same time. */
export function rankClearOfBands(context: Context, { agendaItemId, before }: Place): string {
  const target = clearOf(context, agendaItemId, before, []);
  return rankBefore(context.records.list('block', { agendaItemId }), target);
}

export function moveBlock(context: Context, id: string, place: Place): void {
  const { records } = context;
  const { agendaItemId } = need(context, 'block', id);
  const band = bandOf(records.list('block', { agendaItemId }), id);
  const isWithin = band.some((block) => block.id === place.before);
  const moved = isWithin ? reordered(band, id, place.before) : band;
  const before = isWithin ? after(context, agendaItemId, band) : place.before;
  const ids = moved.map((block) => block.id);
  const target = clearOf(context, place.agendaItemId, before, ids);
  moved.forEach((block, at) => {
    const siblings = records
      .list('block', { agendaItemId: place.agendaItemId })
      .filter((sibling) => !ids.slice(at + 1).includes(sibling.id));
    const rank = rankBefore(siblings, target, block.id);
    const { agendaItemId: item } = place;
    records.set('block', block.id, { agendaItemId: item, rank, withPrevious: at > 0 });
  });
}

/** Before a block goes: who stood beside it now begins where it would have begun. */
export function leaveBand({ records }: Context, id: string, agendaItemId: string): void {
  const [lead, next] = bandOf(records.list('block', { agendaItemId }), id);
  if (lead?.id === id && next !== undefined) records.set('block', next.id, { withPrevious: false });
}

/** What comes first in an item stands beside nobody, whatever it says; nor may it once something is put before it. */
export function clearOf(
  { records }: Context,
  agendaItemId: string,
  before: string | null,
  moving: readonly string[],
): string | null {
  const blocks = records.list('block', { agendaItemId }).filter(({ id }) => !moving.includes(id));
  if (before !== null && !blocks.some(({ id }) => id === before)) throw new Refusal('notFound');
  const target = clearOfBands(blocks, before);
  if (target !== null && target === blocks[0]?.id && blocks[0].withPrevious)
    records.set('block', target, { withPrevious: false });
  return target;
}

function after({ records }: Context, agendaItemId: string, band: readonly { id: string }[]): string | null {
  const bands = bandsOf(records.list('block', { agendaItemId }));
  const at = bands.findIndex(([lead]) => lead?.id === band[0]?.id);
  return bands[at + 1]?.[0]?.id ?? null;
}
