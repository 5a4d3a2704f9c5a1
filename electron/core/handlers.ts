import type { Contract } from '@shared/contract/index';
import { fileHandlers } from './files/handlers';
import { participantListHandlers } from './files/participant-list';
import { agendaService } from './services/agenda';
import { assessmentService } from './services/assessment';
import { attendanceService } from './services/attendance';
import { balanceService } from './services/balance';
import { catalogueService } from './services/catalogue';
import { clockService } from './services/clock';
import { committeeService } from './services/committee';
import type { Handlers } from './services/context';
import { groupService } from './services/groups';
import { matrixService } from './services/matrix';
import { methodService } from './services/methods';
import { noteBoardService } from './services/note-board';
import { mergeService } from './services/note-merge';
import { noteService } from './services/notes';
import { ratingService } from './services/ratings';
import { stageService } from './services/stage/stage';
import { systemService } from './services/system';
import { visitRoundService } from './services/visit-rounds';
import { travelService } from './services/travel';
import { visitService } from './services/visits';
import { voteService } from './services/votes';
import { writingRoundService } from './services/writing-rounds';
import { workshopService } from './services/workshop';

/** Every request of the contract and who answers it. */
export const handlers: Handlers<Contract> = {
  ...workshopService,
  ...committeeService,
  ...attendanceService,
  ...agendaService,
  ...clockService,
  ...groupService,
  ...balanceService,
  ...noteService,
  ...visitService,
  ...visitRoundService,
  ...assessmentService,
  ...voteService,
  ...writingRoundService,
  ...mergeService,
  ...noteBoardService,
  ...ratingService,
  ...matrixService,
  ...catalogueService,
  ...systemService,
  ...stageService,
  ...methodService,
  ...travelService,
  ...fileHandlers,
  ...participantListHandlers,
};
