/** A content word of a text (no stop word), or a phrase of the lexicon. */
export interface Unit {
  readonly stem: string;
  /** Meanings of the unit, the same in Arabic and English: names of lines of the lexicon. */
  readonly concepts: readonly string[];
  /** Places that the unit may name: names of lines of the gazetteer. */
  readonly places: readonly string[];
}

/** Where a unit stands in its text: the index of its first word, and of the word after its last. */
export interface Span {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}
