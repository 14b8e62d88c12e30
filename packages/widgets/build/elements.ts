/** Folders of the elements that are published, each with its `define.ts` and its `shura-….ts`. */
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
];
