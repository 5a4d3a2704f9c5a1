import type { Matrix, MatrixPlace } from '@shared/domain/rating';
import { quadrantOf, quadrantWords, stepped, whole } from '@shared/domain/quadrant';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { announce } from '@renderer/ui/feedback/announce';
import type { Spot } from '@renderer/ui/drag/plane';
import type { Note } from '@shared/domain/board';

export type Axes = Pick<Matrix, 'xName' | 'xLow' | 'xHigh' | 'yName' | 'yLow' | 'yHigh'>;

export const setAxes = (id: string, fields: Partial<Axes>, savesDraft?: string): Promise<unknown> =>
  request('matrix.update', { id, fields }, savesDraft === undefined ? {} : { savesDraft });

const outOf = (part: number): number => Math.round(part * whole);

type Act = { matrix: Matrix; note: Note; words: Words['prioritise']['matrix'] };

/** On the plane, where the pointer says. */
export async function placeAt({ x, y }: Spot, act: Act): Promise<void> {
  const at = { x: outOf(x), y: outOf(y) };
  await request('matrixPlace.set', { matrixId: act.matrix.id, noteId: act.note.id, ...at });
  announce(placeWords(at, act));
}

/** From where it stands, by thousandths. */
export async function stepBy(from: At, dx: number, dy: number, act: Act): Promise<void> {
  await request('matrixPlace.step', { matrixId: act.matrix.id, noteId: act.note.id, dx, dy });
  announce(placeWords({ x: stepped(from.x, dx), y: stepped(from.y, dy) }, act));
}

export async function takeOut({ matrix, note, words }: Act): Promise<void> {
  await request('matrixPlace.clear', { matrixId: matrix.id, noteId: note.id });
  announce(words.takenOut(note.text));
}

type At = Pick<MatrixPlace, 'x' | 'y'>;

/** »…«: høj effekt, lille indsats, and how far along each axis. */
export const placeWords = (at: At, { matrix, note, words }: Act): string =>
  words.at(
    note.text,
    quadrantWords(matrix, quadrantOf(at)),
    Math.round(at.x / 10),
    Math.round(at.y / 10),
    matrix.xName,
    matrix.yName,
  );
