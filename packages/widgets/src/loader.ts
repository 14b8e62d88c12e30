/** What brings each tag; a chunk of its own, loaded when the page first uses the tag. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'shura-poll': () => import('./poll/define.ts'),
  'shura-suggestion-box': () => import('./suggestion-box/define.ts'),
  'shura-suggestions': () => import('./suggestions/define.ts'),
  'shura-response-feed': () => import('./response-feed/define.ts'),
  'shura-track': () => import('./track/define.ts'),
  'shura-trail': () => import('./trail/define.ts'),
  'shura-pledge': () => import('./pledge/define.ts'),
  'shura-policy': () => import('./policy/define.ts'),
  'shura-consultation': () => import('./consultation/define.ts'),
};

const tags = Object.keys(elements).join();

const discover = (root: Element) => {
  void elements[root.localName]?.();
  for (const { localName } of root.querySelectorAll(tags)) void elements[localName]?.();
};

// The page may add elements at any time, and this script may be started late, or twice: a module loads once.
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });

discover(document.documentElement);
