/** Measurements of the page itself; recorded from before its first script. */
interface Seen {
  /** Milliseconds from navigation start until the target had a box, and until it was usable. */
  visible?: number;
  interactive?: number;
  /** Milliseconds until our script listens to the target. */
  taken?: number;
  /** Sum of layout shifts without recent input (the CLS of web.dev/cls, in one window). */
  shift: number;
  /** Longest event of an interaction since the last reset, in ms, in steps of 8 (Event Timing). */
  delay: number;
}

declare global {
  interface Window {
    seen: Seen;
    /** The first target, in any shadow root. */
    firstOfThem(): Element | undefined;
  }
}

/** Must be self-contained: only its text is sent to the page, with the target's selector. */
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

  // A form with an action is usable once parsed; any other when a script has drawn it.
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
