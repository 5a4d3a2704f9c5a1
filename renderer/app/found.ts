/** Something that can be done or gone to. */
export type Found = {
  id: string;
  label: string;
  keys?: readonly string[];
  detail?: string;
  /** Other words for it, or by which name `find.also` has them. */
  also?: string | undefined;
  alsoBy?: string;
  run: () => void;
};
