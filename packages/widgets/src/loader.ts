/** Loader of each tag's chunk, called when the page first uses the tag. */
const elements: ReadonlyMap<string, () => Promise<unknown>> = new Map(
  Object.entries({
    'shura-poll': () => import('./poll/define.ts'),
    'shura-suggestion-box': () => import('./suggestion-box/define.ts'),
    'shura-suggestions': () => import('./suggestions/define.ts'),
    'shura-response-feed': () => import('./response-feed/define.ts'),
    'shura-track': () => import('./track/define.ts'),
    'shura-trail': () => import('./trail/define.ts'),
    'shura-pledge': () => import('./pledge/define.ts'),
    'shura-policy': () => import('./policy/define.ts'),
    'shura-consultation': () => import('./consultation/define.ts'),
    'shura-search': () => import('./search/define.ts'),
  }),
);

/** Tags of other components that are not defined yet. Their shadow roots are searched once the tag is defined. */
const awaited = new Set<string>();

const nothing = () => {};

const meet = (element: Element): void => {
  const { localName, shadowRoot } = element;
  const load = elements.get(localName);
  // A chunk that fails to load leaves the page's own link as it is.
  if (load) load().catch(console.warn);
  else if (shadowRoot) watch(shadowRoot);
  else if (localName.includes('-') && !awaited.has(localName) && element.matches(':not(:defined)')) {
    awaited.add(localName);
    customElements.whenDefined(localName).then(() => discover(document), nothing);
  }
};

/** Calls the method of the prototype: a field named `querySelectorAll` in a form of the page would shadow it. */
const discover = (root: ParentNode): void =>
  (Object.getPrototypeOf(root) as ParentNode).querySelectorAll.call(root, ':not(form)').forEach(meet);

// The page may add elements at any time. If this script starts twice, each module still loads once.
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (!(node instanceof HTMLFormElement)) meet(node);
      discover(node);
    }
  }
});

/** Searches a tree and the open shadow roots in it, and observes both for elements that are added later. */
const watch = (root: Document | ShadowRoot): void => {
  observer.observe(root, { childList: true, subtree: true });
  discover(root);
};

watch(document);
