import { Matrix, MatrixPlace } from '../domain/rating';
import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';
import { Done, NewId, patch, removal } from './patch';

const Axes = Matrix.omit({ id: true, workshopId: true, rank: true });
const Placed = z.strictObject({ matrixId: Id, noteId: Id });
const step = z.number().int().min(-1_000).max(1_000);

export const matrixContract = {
  'matrix.add': command({ undoable: true, input: Axes.extend({ workshopId: Id }), output: NewId }),
  'matrix.update': patch(Axes),
  /** With its places; the notes stay on their boards. */
  'matrix.remove': removal,

  'matrixPlace.set': command({
    undoable: true,
    input: Placed.extend({ x: MatrixPlace.shape.x, y: MatrixPlace.shape.y }),
    output: Done,
  }),
  /** From where it stands, and no further than the edge. */
  'matrixPlace.step': command({ undoable: true, input: Placed.extend({ dx: step, dy: step }), output: Done }),
  /** It is one of those that wait for a place again. */
  'matrixPlace.clear': command({ undoable: true, input: Placed, output: Done }),
};
