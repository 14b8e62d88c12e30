/** Events of a page, recorded by a script that runs first. */
export interface Testimony {
  /** Uncaught errors, unhandled rejections, `console.error` and `console.warn`, and CSP violations. */
  readonly complaints: readonly string[];
  /** Counted answers, from the element's events: `gardens: place`. */
  readonly counted: readonly string[];
  /** Requested hosts. */
  readonly hosts: readonly string[];
}

/** Runs first in the page: saves the functions it needs before the page can patch them. */
const witness = () => {
  const testimony = { complaints: [] as string[], counted: [] as string[] };
  const { complaints, counted } = testimony;
  Object.defineProperty(window, Symbol.for('witness'), { value: testimony });
  const listen = window.addEventListener.bind(window);
  listen('error', ({ message, target }: ErrorEvent) => {
    const address = target instanceof HTMLScriptElement ? target.src : undefined;
    complaints[complaints.length] = address ? `did not load: ${address}` : message;
  });
  listen('unhandledrejection', ({ reason }) => {
    complaints[complaints.length] = `rejected: ${String(reason)}`;
  });
  listen('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complaints[complaints.length] = `violates ${violatedDirective}: ${blockedURI}`;
  });
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      complaints[complaints.length] = `console.${level}: ${String(words[0])}`;
      say.apply(console, words);
    };
  }
  for (const type of ['shura-poll-voted', 'shura-poll-changed']) {
    listen(type, (event) => {
      const { poll, questions } = event as Event & { poll: string; questions: readonly string[] };
      counted[counted.length] = `${poll}: ${String(questions)}`;
    });
  }
};

export const witnessScript = `(${String(witness)})();`;

/** Runs in the page. */
export const readTestimony = (): Testimony => {
  const { complaints, counted } = (window as unknown as Record<symbol, Omit<Testimony, 'hosts'>>)[
    Symbol.for('witness')
  ]!;
  const hosts: string[] = [];
  for (const { name } of performance.getEntriesByType('resource')) {
    const { host } = new URL(name);
    if (!hosts.includes(host)) hosts[hosts.length] = host;
  }
  return { complaints, counted, hosts };
};
