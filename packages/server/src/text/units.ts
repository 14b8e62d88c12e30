/** A word of a text that says something, or a phrase that the lexicon knows. */
export interface Unit {
  readonly stem: string;
  /** Names of lexicon lines: what is meant, in whichever language and words. */
  readonly concepts: readonly string[];
  readonly places: readonly string[];
}

/** Where a unit stands: the numbers of its first word and of the one after its last. */
export interface Span {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}
