import type { Block } from '@shared/domain/agenda';
import { blocksInOrder, leadsOf, placeOfClock } from '@shared/domain/running-order';
import { readable, unmerged } from '@shared/domain/standing';
import type { Workshop } from '@shared/domain/workshop';
import type { StageContent, stageContract } from '@shared/contract/stage';
import type { Handlers, ReadContext } from './context';
import { settingsOf } from './system';

/** What the room's screen shows is put together here and not in its window, so that nothing else can reach it. */
export const stageService: Handlers<typeof stageContract> = {
  'stage.direct'(context, direction) {
    const given = Object.entries(direction).filter(([, value]) => value !== undefined);
    const shows = direction.view !== undefined || direction.boardId !== undefined;
    context.directStage({ ...(shows ? { isBlack: false } : {}), ...Object.fromEntries(given) });
    return {};
  },
  'stage.direction': ({ stage }) => stage,
  'stage.view': (context) => content(context),
};

function content(context: ReadContext): StageContent {
  const { records, stage, language, clock } = context;
  const workshop = stage.workshopId === null ? null : records.get('workshop', stage.workshopId);
  const empty = { workshop: null, block: null, next: null, item: null, groups: [], board: null, factors: [] };
  const common = { view: stage.view, isBlack: stage.isBlack, clock, theme: settingsOf(context).stageTheme };
  if (workshop === null || stage.isBlack)
    return { ...common, ...empty, language: workshop?.language ?? language };
  return {
    ...common,
    language: workshop.language,
    workshop: shownOfWorkshop(workshop),
    ...agenda(context, workshop),
    groups: records
      .list('group', { workshopId: workshop.id })
      .map(({ id, letter, name, place, question, doneAt }) => ({
        id,
        letter,
        name,
        place,
        question,
        doneAt,
      })),
    board: stage.view === 'board' ? board(context, workshop.id) : null,
    factors:
      stage.view === 'factors'
        ? records
            .list('assessment', { workshopId: workshop.id })
            .map(({ factor, counts }) => ({ factor, counts }))
        : [],
  };
}

const shownOfWorkshop = ({ title, timeZone, plannedStart, pausedAt, status }: Workshop) => ({
  title,
  timeZone,
  plannedStart,
  pausedAt,
  status,
});

function agenda({ records }: ReadContext, { id: workshopId, currentBlockId, status }: Workshop) {
  const items = records.list('agendaItem', { workshopId });
  const blocks = leadsOf(blocksInOrder(items, records.list('block', { workshopId })));
  const { at, isRunning } = placeOfClock(blocks, currentBlockId);
  const current = status === 'closed' ? undefined : blocks[at];
  const next = isRunning ? blocks[at + 1] : undefined;
  const item = items.find(({ id }) => id === current?.agendaItemId);
  return {
    block: current === undefined ? null : shownOfBlock(current),
    next: next === undefined ? null : { title: next.title, kind: next.kind, minutes: next.minutes },
    item: item === undefined ? null : { title: item.title },
  };
}

/** All but the words that are for the facilitator and the minutes. */
function shownOfBlock(block: Block): NonNullable<StageContent['block']> {
  const { facilitatorNote: _private, notes: _minutes, workshopId: _workshop, ...shown } = block;
  return shown;
}

function board({ records, stage }: ReadContext, workshopId: string): StageContent['board'] {
  const board = records.get('board', stage.boardId ?? '') ?? records.list('board', { workshopId })[0];
  if (board?.workshopId !== workshopId) return null;
  const boardId = board.id;
  const group = board.groupId === null ? null : records.get('group', board.groupId);
  const notes = records.list('note', { boardId });
  const shown = unmerged(readable(notes, records.list('writingRound', { workshopId })));
  return {
    board: { id: boardId, title: board.title },
    groupLetter: group?.letter ?? null,
    columns: records.list('column', { boardId }),
    clusters: records.list('cluster', { boardId }),
    notes: shown.map(({ isForCatalogue: _curating, ...note }) => note),
    hiddenNotes: unmerged(notes).length - shown.length,
  };
}
