/** What a request may hold. Sizes are bytes of UTF-8, lengths are UTF-16 code units. */
export const limits = {
  ballotBody: 64 * 1024,
  applyBody: 4 * 1024 * 1024,
  /** Levels of objects and arrays inside each other. */
  jsonDepth: 12,
  slug: 100,
  text: 4000,
  address: 2000,
  questions: 500,
  options: 20,
  scalePoints: 10,
  slugsPerRequest: 200,
  /** Days a consultation is open at the least, from the moment the public can answer. */
  consultationDays: 14,
  /** A pledge, in working days: about a year. */
  pledgeDays: 260,
  policyRules: 40,
  /** Days that a suggestion which was never published is kept: at the least, and at the most. */
  unpublishedDaysLeast: 30,
  unpublishedDaysMost: 3660,
  offices: 100,
  /** Graphemes, as people count letters. */
  suggestion: 2000,
  suggestionTitle: 150,
  /** UTF-16 code units of a text, for each grapheme that it may have: a vocalised Arabic letter takes two or three. */
  unitsPerGrapheme: 4,
  suggestionBody: 256 * 1024,
  /** Bytes of suggestions to one consultation that may wait until staff judge them; each counts as `waitingLeast` at the least. */
  waitingBytes: 20_000_000,
  waitingLeast: 1_000,
  /** Suggestions that one act of staff may concern. */
  actsAtOnce: 200,
  /** UTF-16 code units of a post that is adopted. */
  post: 10_000,
  /** Bytes of a file that posts are read from. */
  adoptedFile: 20 * 1024 * 1024,
  pageOfSuggestions: 20,
  alike: 3,
  /** UTF-16 code units of a text that are read before it is sent, and drawn again when it is refused: 4 × 2,000. */
  typed: 8000,
  passwordLeast: 12,
  passwordMost: 128,
  pageOfInbox: 50,
  pageOfAudit: 100,
  /** UTF-16 code units of a draft of staff. */
  draft: 64 * 1024,
  /** Seconds after which a desk says again what it has open; it counts as open for twice as long. */
  presenceSeconds: 20,
} as const;
