/** Folders of the published elements, each with its `define.ts` and its `shura-….ts`. */
export const elements: readonly string[] = [
  'poll',
  'suggestion-box',
  'suggestions',
  'response-feed',
  'track',
  'trail',
  'pledge',
  'policy',
  'consultation',
  'search',
];
