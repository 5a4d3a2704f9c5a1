import type { Workshop } from '@shared/domain/workshop';
import {
  undirected,
  type StageContent,
  type StageDirection,
  type stageContract,
} from '@shared/contract/stage';
import type { Handlers, ReadContext } from '../context';
import { settingsOf } from '../system';
import { showsWhere } from './follow';
import { agendaRows, nowAndNext } from './agenda';
import { shownBoard } from './board';
import { groupsShown, seatsShown, visitsShown } from './groups';
import { shownMatrix, shownRating, shownVoteRound } from './rounds';

/** What the room's screen shows is put together here and not in its window, so that nothing else can reach it. */
export const stageService: Handlers<typeof stageContract> = {
  'stage.direct'(context, direction) {
    const given = Object.entries(direction).filter(([, value]) => value !== undefined);
    const { stage } = context;
    const { view, boardId, roundId } = direction;
    const shows = view !== undefined || boardId !== undefined || roundId !== undefined;
    const { workshopId = stage.workshopId } = direction;
    context.directStage({
      // Another meeting begins with its clock, not with what the last one ended on.
      ...(workshopId === stage.workshopId ? {} : { ...undirected, leader: stage.leader }),
      ...(shows ? { isBlack: false, follows: false } : {}),
      ...Object.fromEntries(given),
      ...(direction.follows === true ? { leader: context.client.actor } : {}),
    });
    return {};
  },
  'stage.direction'({ stage: { leader, ...direction }, client }) {
    return { ...direction, isLeader: leader === client.actor };
  },
  'stage.arrive'(context, standing) {
    const { stage, client } = context;
    const isLed = stage.follows && stage.leader === client.actor && stage.workshopId === standing.workshopId;
    const shows = isLed ? showsWhere(context, standing) : null;
    if (shows !== null && differs(shows, stage)) context.directStage(shows);
    return {};
  },
  'stage.windows'({ stage: { leader }, directStage }, { stand }) {
    if (leader !== null && !stand.includes(leader)) directStage({ leader: null, follows: false });
    return {};
  },
  'stage.view': (context) => content(context),
};

const differs = (shows: Partial<StageDirection>, stage: StageDirection): boolean =>
  Object.entries(shows).some(([key, value]) => stage[key as keyof StageDirection] !== value);

const nothing = {
  workshop: null,
  block: null,
  next: null,
  item: null,
  groups: [],
  agenda: [],
  seats: [],
  board: null,
  visits: null,
  vote: null,
  rating: null,
  matrix: null,
  factors: [],
};

function content(context: ReadContext): StageContent {
  const { records, stage, language, clock } = context;
  const workshop = stage.workshopId === null ? null : records.get('workshop', stage.workshopId);
  const common = {
    view: stage.view,
    isBlack: stage.isBlack,
    clock,
    theme: settingsOf(context).stageTheme,
    language: workshop?.language ?? language,
  };
  if (workshop === null || stage.isBlack) return { ...common, ...nothing };
  return {
    ...common,
    ...nothing,
    workshop: shownOfWorkshop(workshop),
    ...nowAndNext(context, workshop),
    groups: groupsShown(context, workshop.id),
    ...shownByView(context, workshop),
  };
}

const shownOfWorkshop = ({ title, timeZone, plannedStart, pausedAt, status }: Workshop) => ({
  title,
  timeZone,
  plannedStart,
  pausedAt,
  status,
});

/** Only what the view that is on needs. */
function shownByView(context: ReadContext, workshop: Workshop): Partial<StageContent> {
  const { id } = workshop;
  switch (context.stage.view) {
    case 'clock':
      return {};
    case 'agenda':
      return { agenda: agendaRows(context, workshop) };
    case 'groups':
      return { seats: seatsShown(context, id) };
    case 'board':
      return { board: shownBoard(context, workshop) };
    case 'visits':
      return { visits: visitsShown(context, id) };
    case 'vote':
      return { vote: shownVoteRound(context, id) };
    case 'rating':
      return { rating: shownRating(context, id) };
    case 'matrix':
      return { matrix: shownMatrix(context, id) };
    case 'factors':
      return { factors: factorsShown(context, id) };
  }
}

const factorsShown = ({ records }: ReadContext, workshopId: string): StageContent['factors'] =>
  records.list('assessment', { workshopId }).map(({ factor, counts }) => ({ factor, counts }));
