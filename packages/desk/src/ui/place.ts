/** The address bar, or its replacement in stories and tests. */
export interface Place {
  /** Path, query and fragment, such as `/desk/muscat/inbox?view=all`. */
  readonly href: string;
  go(href: string): void;
  /** Replaces the address without a history entry, and without calling listeners. */
  replace(href: string): void;
  /** Navigates outside the desk. */
  leave(href: string): void;
  /** Calls `listener` after every move. Returns a function that stops it. */
  listen(listener: () => void): () => void;
}

/**
 * Fired when the browser goes back or forward. Cancelling it keeps the view; the listener then has to restore the
 * address, which has already changed.
 */
export class BackEvent extends Event {
  static readonly type = 'shura-desk-back';

  constructor() {
    super(BackEvent.type, { cancelable: true });
  }
}

export function browserPlace(): Place {
  const moved = new EventTarget();
  return {
    get href() {
      return location.pathname + location.search + location.hash;
    },
    go(href) {
      const stays = new URL(href, location.href).pathname === location.pathname;
      history.pushState(null, '', href);
      if (!stays) scrollTo(0, 0);
      moved.dispatchEvent(new Event('moved'));
    },
    replace: (href) => history.replaceState(null, '', href),
    leave: (href) => location.assign(href),
    listen(listener) {
      const back = () => dispatchEvent(new BackEvent()) && listener();
      moved.addEventListener('moved', listener);
      // `popstate` is also fired for a changed fragment, such as a link pasted into an open tab.
      addEventListener('popstate', back);
      return () => {
        moved.removeEventListener('moved', listener);
        removeEventListener('popstate', back);
      };
    },
  };
}

export function memoryPlace(start: string): Place {
  const moved = new EventTarget();
  const past: string[] = [start];
  return {
    get href() {
      return past.at(-1) ?? start;
    },
    go(href) {
      past.push(href);
      moved.dispatchEvent(new Event('moved'));
    },
    replace: (href) => void past.splice(-1, 1, href),
    leave: (href) => void past.push(href),
    listen(listener) {
      moved.addEventListener('moved', listener);
      return () => moved.removeEventListener('moved', listener);
    },
  };
}
