/** A part of a text under one heading; what stands before the first heading has an empty one. */
export type Section = { readonly heading: string; readonly sentences: readonly string[] };

/**
 * An article or a released answer, as it is searched. `words` are synonyms and phrases it shall be found by, `asked` are ways
 * to ask what it answers. `weight` is 1 for an article, and less for what shall come behind one.
 */
export type GuidanceDocument = {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly words: readonly string[];
  readonly asked: readonly string[];
  readonly weight: number;
};
