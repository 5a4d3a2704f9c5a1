const sealShapes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type SealShape = (typeof sealShapes)[number];

/** A ninth group, I, wears the first shape again: the letter still tells them apart. */
export const sealShapeOf = (letter: string): SealShape => {
  const place = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  return sealShapes[((place % 8) + 8) % 8] ?? 'a';
};
