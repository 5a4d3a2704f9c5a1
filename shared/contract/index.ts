import type { z } from '../domain/zod';
import { agendaContract } from './agenda';
import { assessmentContract } from './assessment';
import { attendanceContract } from './attendance';
import { balanceContract } from './balance';
import { boardContract } from './board';
import { catalogueContract } from './catalogue';
import { clockContract } from './clock';
import { committeeContract } from './committee';
import { filesContract } from './files';
import { matrixContract } from './matrix';
import { ratingContract } from './rating';
import { methodContract } from './method';
import { noteBoardContract } from './note-board';
import { mergeContract } from './note-merge';
import { participantListContract } from './participant-list';
import { stageContract } from './stage';
import { systemContract } from './system';
import { voteContract } from './vote';
import { visitRoundContract } from './visit-round';
import { travelContract } from './travel';
import { workshopContract } from './workshop';
import { writingRoundContract } from './writing-round';

/** The whole conversation with the core, in one object. Names, types, checks and handlers follow from it. */
export const contract = {
  ...workshopContract,
  ...committeeContract,
  ...attendanceContract,
  ...agendaContract,
  ...clockContract,
  ...boardContract,
  ...writingRoundContract,
  ...mergeContract,
  ...noteBoardContract,
  ...visitRoundContract,
  ...balanceContract,
  ...assessmentContract,
  ...voteContract,
  ...ratingContract,
  ...matrixContract,
  ...catalogueContract,
  ...filesContract,
  ...participantListContract,
  ...systemContract,
  ...methodContract,
  ...stageContract,
  ...travelContract,
};

export type Contract = typeof contract;
export type RequestName = keyof Contract;
/** What the caller sends, before parsing. */
export type Input<N extends RequestName> = z.input<Contract[N]['input']>;
/** What the handler gets, after parsing. */
export type Parsed<N extends RequestName> = z.output<Contract[N]['input']>;
export type Output<N extends RequestName> = z.output<Contract[N]['output']>;

export const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(contract, name);
