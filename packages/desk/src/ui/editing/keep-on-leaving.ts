import type { ReactiveControllerHost } from 'lit';

/** Calls `keep` when a view or its page goes away, without waiting for the pause after typing. */
export function keepOnLeaving(view: ReactiveControllerHost, keep: () => void): void {
  view.addController({
    hostConnected: () => addEventListener('pagehide', keep),
    hostDisconnected() {
      removeEventListener('pagehide', keep);
      keep();
    },
  });
}
