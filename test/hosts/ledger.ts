/** Resources in use on a page; a removed element must leave none. */
export interface Ledger {
  /** Listeners of window and document. */
  readonly listeners: number;
  readonly observers: number;
  readonly timers: number;
  readonly streams: number;
}

/** Runs in the page, before anything it counts. */
const keep = () => {
  const listeners = new Map<string, Set<unknown>>();
  const observers = new Set<object>();
  const timers = new Set<number>();
  const streams = new Set<object>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listenersOf = (target: unknown, type: string, options: unknown) => {
    if (target !== window && target !== document) return undefined;
    const key = `${String(target === window)} ${type} ${String(options === true || (options as { capture?: boolean })?.capture)}`;
    listeners.set(key, listeners.get(key) ?? new Set());
    return listeners.get(key);
  };
  EventTarget.prototype.addEventListener = function (this: unknown, ...args) {
    // A `once` listener removes itself.
    if (!(args[2] as AddEventListenerOptions | undefined)?.once)
      listenersOf(this ?? window, args[0], args[2])?.add(args[1]);
    addEventListener.apply((this as EventTarget | undefined) ?? window, args);
  };
  EventTarget.prototype.removeEventListener = function (this: unknown, ...args) {
    listenersOf(this ?? window, args[0], args[2])?.delete(args[1]);
    removeEventListener.apply((this as EventTarget | undefined) ?? window, args);
  };
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype;
    Observer.prototype.observe = function (this: object, ...args: readonly unknown[]) {
      observers.add(this);
      Reflect.apply(observe, this, args);
    };
    Observer.prototype.disconnect = function (this: object) {
      observers.delete(this);
      Reflect.apply(disconnect, this, []);
    };
  }
  const { setInterval, clearInterval, EventSource } = window;
  window.setInterval = ((...args: Parameters<typeof setInterval>) => {
    const timer = setInterval(...args) as unknown as number;
    timers.add(timer);
    return timer;
  }) as typeof setInterval;
  window.clearInterval = (timer) => {
    timers.delete(Number(timer));
    clearInterval(timer);
  };
  window.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      streams.add(this);
    }
    override close() {
      streams.delete(this);
      super.close();
    }
  };
  Object.defineProperty(window, Symbol.for('ledger'), {
    value: () => ({
      listeners: [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
      observers: observers.size,
      timers: timers.size,
      streams: streams.size,
    }),
  });
};

export const ledgerScript = `(${String(keep)})();`;

/** Runs in the page. */
export const readLedger = (): Ledger => (window as unknown as Record<symbol, () => Ledger>)[Symbol.for('ledger')]!();
