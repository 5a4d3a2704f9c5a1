/** What the rounds show: which part of the room, which visit of a round, what each host has to answer. Pure. */
import type { Board, Group, Visit, VisitInput } from '@shared/domain/board';
import { placeOfRounds, type GroupAtBoard, type RoundShown } from '@shared/domain/visit-rounds';

const parts = ['visit', 'plan', 'home'] as const;
export type Shown = (typeof parts)[number];

/** As kept: `plan:<workshop>`. In another workshop it means nothing. */
export function shownKept(kept: string | null, workshopId: string): Shown {
  return parts.find((part) => kept === `${part}:${workshopId}`) ?? 'visit';
}

/** The visits one goes through beside this one: those of its round. */
export const besides = (visits: readonly Visit[], { visitRoundId }: Visit): Visit[] =>
  visits.filter((visit) => visit.visitRoundId === visitRoundId);

/** A screen stands at a board: in the next round it shows who comes there. */
export function visitIn(
  { visits }: Pick<RoundShown, 'visits'>,
  hostBoardId: string | undefined,
): string | undefined {
  return (visits.find(({ board }) => board.id === hostBoardId) ?? visits[0])?.visit.id;
}

/** Where nobody has chosen a visit: who comes to this screen's board in the round that runs, or is to come. */
export function visitHere(
  visits: readonly Visit[],
  rounds: readonly RoundShown[],
  boardId: string | undefined,
): string | undefined {
  const { running, next } = placeOfRounds(rounds.map(({ round }) => round));
  const now = rounds.find(({ round, visits: own }) => round === (running ?? next) && own.length > 0);
  if (now !== undefined) return visitIn(now, boardId);
  return (visits.find(({ hostBoardId }) => hostBoardId === boardId) ?? visits[0])?.id;
}

/** A whole number of minutes as typed, or null. */
export function minutesTyped(text: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 240 ? minutes : null;
}

export type Heard = { at: GroupAtBoard; round: RoundShown | null; inputs: VisitInput[] };
export type Host = { board: Board; group: Group | null; heard: Heard[] };

/** Board by board what its guests wrote, in the order in which they came; those outside the rounds last. */
export function hostsAtHome(
  boards: readonly Board[],
  visits: readonly GroupAtBoard[],
  rounds: readonly RoundShown[],
  inputs: readonly VisitInput[],
): Host[] {
  const placeOf = ({ visit }: GroupAtBoard) => {
    const at = rounds.findIndex(({ round }) => round.id === visit.visitRoundId);
    return at < 0 ? rounds.length : at;
  };
  return boards.flatMap((board): Host[] => {
    const own = visits.filter((at) => at.board.id === board.id).sort((a, b) => placeOf(a) - placeOf(b));
    const [first] = own;
    if (first === undefined) return [];
    const heard = own.map((at) => ({
      at,
      round: rounds[placeOf(at)] ?? null,
      inputs: inputs.filter(({ visitId }) => visitId === at.visit.id),
    }));
    return [{ board, group: first.host, heard: heard.filter((each) => each.inputs.length > 0) }];
  });
}

/** The one after it that has no answer, else the first of all that has none. */
export function waitingAfter(inputs: readonly VisitInput[], id: string | null): VisitInput | undefined {
  const at = inputs.findIndex((input) => input.id === id);
  const waits = ({ answer }: VisitInput) => answer === null;
  return inputs.slice(at + 1).find(waits) ?? inputs.find(waits);
}

/** A screen stands at a board: its own guests first, as long as one of them waits. */
export const firstAtHome = (
  inputs: readonly VisitInput[],
  own: readonly VisitInput[],
): VisitInput | undefined => waitingAfter(own, null) ?? waitingAfter(inputs, null) ?? inputs[0];
