/** What a request may hold. Sizes are bytes of UTF-8, lengths are UTF-16 code units. */
export const limits = {
  ballotBody: 64 * 1024,
  applyBody: 4 * 1024 * 1024,
  /** Levels of objects and arrays inside each other. */
  jsonDepth: 12,
  slug: 100,
  text: 4000,
  questions: 500,
  options: 20,
  scalePoints: 10,
  slugsPerRequest: 20,
} as const;
