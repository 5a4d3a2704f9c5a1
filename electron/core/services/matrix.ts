import { stepped, whole } from '@shared/domain/quadrant';
import type { Matrix, MatrixPlace } from '@shared/domain/rating';
import type { matrixContract } from '@shared/contract/matrix';
import type { Context, Handlers } from './context';
import { need } from './find';
import { rankLast } from './rank';
import { patching, removing } from './patching';
import { boardsOf, needCandidate } from './rounds';

export const matrixService: Handlers<typeof matrixContract> = {
  'matrix.add'(context, { workshopId, ...axes }) {
    const { records, newId } = context;
    need(context, 'workshop', workshopId);
    const id = newId();
    const boardIds = boardsOf(context, workshopId, axes.boardIds);
    const rank = rankLast(records.list('matrix', { workshopId }));
    records.add('matrix', { ...axes, id, workshopId, rank, boardIds });
    return { id };
  },
  'matrix.update'(context, { id, fields }) {
    const { workshopId } = need(context, 'matrix', id);
    const boards =
      fields.boardIds === undefined ? {} : { boardIds: boardsOf(context, workshopId, fields.boardIds) };
    return patching('matrix')(context, { id, fields: { ...fields, ...boards } });
  },
  'matrix.remove': removing('matrix'),

  'matrixPlace.set'(context, { matrixId, noteId, x, y }) {
    put(context, matrixId, noteId, () => ({ x, y }));
    return {};
  },
  'matrixPlace.step'(context, { matrixId, noteId, dx, dy }) {
    put(context, matrixId, noteId, ({ x, y }) => ({ x: stepped(x, dx), y: stepped(y, dy) }));
    return {};
  },
  'matrixPlace.clear'(context, { matrixId, noteId }) {
    need(context, 'matrix', matrixId);
    const standing = placeOf(context, matrixId, noteId);
    if (standing !== undefined) context.records.remove('matrixPlace', standing.id);
    return {};
  },
};

type At = Pick<MatrixPlace, 'x' | 'y'>;
const centre: At = { x: whole / 2, y: whole / 2 };

/** A note that has no place yet comes from the middle. */
function put(context: Context, matrixId: string, noteId: string, to: (from: At) => At): void {
  const { records, newId } = context;
  const matrix: Matrix = need(context, 'matrix', matrixId);
  const standing = placeOf(context, matrixId, noteId);
  needCandidate(context, matrix, noteId, standing !== undefined);
  const at = to(standing ?? centre);
  if (standing !== undefined) records.set('matrixPlace', standing.id, at);
  else records.add('matrixPlace', { id: newId(), workshopId: matrix.workshopId, matrixId, noteId, ...at });
}

const placeOf = ({ records }: Context, matrixId: string, noteId: string): MatrixPlace | undefined =>
  records.list('matrixPlace', { matrixId, noteId })[0];
