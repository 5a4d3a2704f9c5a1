// The names the marks go by, and which token each one wears. Tokens keep their Danish names; code says it in English.

export const kinds = ['idea', 'wentWell', 'madeItHard', 'question', 'concern'] as const;
export type Kind = (typeof kinds)[number];

/** Always in this order: a factor is also read by its place. */
export const factors = ['team', 'progress', 'goal', 'benefit', 'mindset'] as const;
export type Factor = (typeof factors)[number];

export const sealShapes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type SealShape = (typeof sealShapes)[number];

/** A ninth group, I, wears the first shape again: the letter still tells them apart. */
export const sealShapeOf = (letter: string): SealShape => {
  const place = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  return sealShapes[((place % 8) + 8) % 8] ?? 'a';
};
