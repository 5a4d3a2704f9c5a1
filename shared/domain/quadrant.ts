/** Where a note stands in a matrix, as words can say it. */
import type { Matrix, MatrixPlace } from './rating';

type End = 'low' | 'high';
export type Quadrant = { x: End; y: End };

/** As one reads it: the top row first, from the left. */
export const quadrants: readonly Quadrant[] = [
  { x: 'low', y: 'high' },
  { x: 'high', y: 'high' },
  { x: 'low', y: 'low' },
  { x: 'high', y: 'low' },
];

const middle = 500;
export const whole = 1_000;

export const quadrantOf = ({ x, y }: Pick<MatrixPlace, 'x' | 'y'>): Quadrant => ({
  x: x < middle ? 'low' : 'high',
  y: y < middle ? 'low' : 'high',
});

export const isIn = (place: Pick<MatrixPlace, 'x' | 'y'>, { x, y }: Quadrant): boolean =>
  quadrantOf(place).x === x && quadrantOf(place).y === y;

/** »Høj effekt, lille indsats«: what was agreed about the two ends it is nearest to. */
export function quadrantWords(matrix: Matrix, { x, y }: Quadrant): string {
  const vertical = y === 'low' ? matrix.yLow : matrix.yHigh;
  const across = x === 'low' ? matrix.xLow : matrix.xHigh;
  const second = across || matrix.xName;
  return `${vertical || matrix.yName}, ${second.charAt(0).toLocaleLowerCase()}${second.slice(1)}`;
}

/** A step that would lead out of the matrix ends at its edge. */
export const stepped = (at: number, by: number): number => Math.min(whole, Math.max(0, Math.round(at + by)));
