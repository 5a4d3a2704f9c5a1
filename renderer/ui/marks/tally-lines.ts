/** Strokes in one line or two, as they fit in a cell; more than the lines hold and the number stands alone. */
export function tallyLines(count: number): number[] {
  if (count === 0 || count > 30) return [];
  if (count <= 11) return [count];
  const first = count <= 20 ? 10 : 15;
  return [first, count - first];
}
