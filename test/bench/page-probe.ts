/** What the page itself saw; runs in the page, before anything of it. */
interface Seen {
  /** Milliseconds from the start of navigation until what is looked for had a box, and until it could be used. */
  visible?: number;
  interactive?: number;
  /** Milliseconds until our script listens to it. */
  taken?: number;
  /** Sum of layout shifts without recent input (the CLS of web.dev/cls, in one window). */
  shift: number;
  /** Longest event of an interaction since the last reset, milliseconds, in steps of 8 (Event Timing). */
  delay: number;
}

declare global {
  interface Window {
    seen: Seen;
    /** The first of what is looked for, in whatever shadow root it is. */
    firstOfThem(): Element | undefined;
  }
}

/** Has to stand alone: only its text reaches the page, with the selector of what to look for. */
export function installProbe(selector: string): void {
  const seen: Seen = { shift: 0, delay: 0 };
  window.seen = seen;
  window.firstOfThem = () => find(document);

  function find(root: Document | ShadowRoot): Element | undefined {
    const own = root.querySelector(selector);
    if (own) return own;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  }

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId !== 0) seen.delay = Math.max(seen.delay, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

  // A form that goes somewhere can be used when the page has been read; any other when it shows, as a script drew it.
  const look = (): void => {
    const first = window.firstOfThem();
    const ours = first?.getRootNode() instanceof ShadowRoot;
    const shown = first !== undefined && first.getClientRects().length > 0;
    if (shown) {
      seen.visible ??= performance.now();
      const goes = first.closest('form')?.hasAttribute('action') ?? false;
      if (!goes || document.readyState !== 'loading') seen.interactive ??= performance.now();
      if (customElements.get('shura-poll')) seen.taken ??= performance.now();
    }
    if (seen.interactive === undefined || (ours && seen.taken === undefined)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
