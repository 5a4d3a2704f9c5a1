/** What a visit shows: the host's themes with what the guests wrote to each. Pure. */
import type { Cluster, Column, Note, VisitInput } from '@shared/domain/board';

/** Something the guests can write to: a theme, or (`clusterId` null) the board as a whole, with the notes outside themes. */
export type Target = {
  clusterId: string | null;
  name: string;
  notes: readonly Note[];
  inputs: readonly VisitInput[];
};

/** The themes as they stand on the board, then the whole board. Everything comes by rank. */
export function targetsOf(
  columns: readonly Column[],
  themes: readonly Cluster[],
  notes: readonly Note[],
  inputs: readonly VisitInput[],
  wholeBoard: string,
): Target[] {
  const inColumns = columns.flatMap(({ id }) => notes.filter(({ columnId }) => columnId === id));
  const to = (clusterId: string | null, name: string): Target => ({
    clusterId,
    name,
    notes: inColumns.filter((note) => note.clusterId === clusterId),
    inputs: inputs.filter((input) => input.clusterId === clusterId),
  });
  const inOrder = columns.flatMap(({ id }) => themes.filter(({ columnId }) => columnId === id));
  return [...inOrder.map(({ id, name }) => to(id, name)), to(null, wholeBoard)];
}

/** The one the writing line goes to, as kept: an id, `board` for the whole, or nothing yet; a theme may be gone. */
export function targetKept(targets: readonly Target[], kept: string): Target | undefined {
  const wanted = kept === 'board' ? null : kept;
  return targets.find(({ clusterId }) => clusterId === wanted) ?? targets[0];
}

export const keptAs = ({ clusterId }: Target): string => clusterId ?? 'board';

/** The next one up or down; the same at the ends. */
export function besideTarget(targets: readonly Target[], from: Target, by: 1 | -1): Target {
  return targets[targets.indexOf(from) + by] ?? from;
}

/** Which input an answer without a focus is about: the latest that has none. */
export function latestWaiting(inputs: readonly VisitInput[]): VisitInput | undefined {
  return inputs
    .filter(({ answer }) => answer === null)
    .reduce<VisitInput | undefined>(
      (latest, input) => (latest && latest.createdAt > input.createdAt ? latest : input),
      undefined,
    );
}

export function tally(inputs: readonly VisitInput[]): { all: number; answered: number; waiting: number } {
  const waiting = inputs.filter(({ answer }) => answer === null).length;
  return { all: inputs.length, answered: inputs.length - waiting, waiting };
}
