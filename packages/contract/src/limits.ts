/** Limits of requests, and of what an agency may promise. Sizes are bytes of UTF-8, lengths are UTF-16 code units. */
export const limits = {
  ballotBody: 64 * 1024,
  applyBody: 4 * 1024 * 1024,
  /** Nesting depth of objects and arrays. */
  jsonDepth: 12,
  slug: 100,
  text: 4000,
  address: 2000,
  questions: 500,
  options: 20,
  scalePoints: 10,
  slugsPerRequest: 200,
  /** Minimum days a consultation is open, from the moment the public can answer. */
  consultationDaysMin: 14,
  /** Maximum pledge, in working days: about a year. */
  pledgeDays: 260,
  /** Maximum days from today to the end of a study, and to the due day of a commitment, also a delayed one. */
  studyDays: 366,
  commitmentDays: 3660,
  policyRules: 40,
  /** Minimum and maximum of people who say "not yet" before the clock of carrying out runs on. */
  contestedByMin: 5,
  contestedByMax: 50,
  /** Graphemes of a reason for "not yet", and reasons that staff are shown at once. */
  contestReason: 500,
  contestReasons: 100,
  /** Minimum and maximum days that a never-published suggestion is kept. */
  unpublishedDaysMin: 30,
  unpublishedDaysMax: 3660,
  offices: 100,
  /** Holidays in a calendar, and days of each. */
  holidays: 400,
  holidayDays: 31,
  /** Graphemes. */
  suggestion: 2000,
  suggestionTitle: 150,
  /** UTF-16 code units allowed for each grapheme: a vocalised Arabic letter takes two or three. */
  unitsPerGrapheme: 4,
  suggestionBody: 256 * 1024,
  /** Suggestions in one request of staff. */
  actsAtOnce: 200,
  /** Suggestions in one bulk act of the desk, which sends it in several requests. */
  bulkAct: 500,
  /** UTF-16 code units of an adopted post. */
  post: 10_000,
  /** Posts in one uploaded file. */
  adoptedPosts: 10_000,
  /** Bytes of an uploaded file of posts. */
  adoptedFile: 20 * 1024 * 1024,
  /** UTF-16 code units read from a form's text field, and shown again if the form is refused: 4 × 2,000. */
  typed: 8000,
  /** UTF-16 code units of a search. */
  search: 200,
  passwordMin: 12,
  passwordMax: 128,
  /** UTF-16 code units of a staff draft. */
  draft: 64 * 1024,
  /** Graphemes of an internal note, and notes on one suggestion. */
  note: 1000,
  notes: 100,
  /** Seconds between presence messages of a desk. A suggestion counts as open for twice as long. */
  presenceSeconds: 20,
} as const;
