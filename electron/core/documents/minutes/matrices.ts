import { candidates } from '@shared/domain/candidates';
import { isIn, quadrants, quadrantWords } from '@shared/domain/quadrant';
import { bullets, heading, paragraph, type Block as Part } from '../tree';
import type { Meeting } from './meeting';

/** Each matrix in words: its axes, then what stands in each quarter of it. */
export function matrices({ rows, words }: Meeting): Part[] {
  return rows.matrix.flatMap((matrix) => {
    const places = new Map(
      rows.matrixPlace.filter(({ matrixId }) => matrixId === matrix.id).map((place) => [place.noteId, place]),
    );
    const notes = candidates(matrix, rows, new Set(places.keys()));
    const quarters = quadrants.map((quadrant) => ({
      name: quadrantWords(matrix, quadrant),
      texts: notes
        .filter(({ id }) => {
          const place = places.get(id);
          return place !== undefined && isIn(place, quadrant);
        })
        .map(({ text }) => text.trim()),
    }));
    if (quarters.every(({ texts }) => texts.length === 0)) return [];
    const axes = [
      { axis: matrix.yName, low: matrix.yLow, high: matrix.yHigh },
      { axis: matrix.xName, low: matrix.xLow, high: matrix.xHigh },
    ].map(words.priorities.axis);
    return [
      heading(5, matrix.title, `matrix-${matrix.title}`),
      paragraph(`${axes.join(' ')} ${words.priorities.notDecided}`),
      ...quarters.flatMap(({ name, texts }) =>
        texts.length === 0 ? [] : [heading(6, name), bullets(...texts)],
      ),
    ];
  });
}
