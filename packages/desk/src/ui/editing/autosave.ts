import type { ReactiveControllerHost } from 'lit';

/** Milliseconds from the last key to saving a draft. */
export const autosaveDelay = 1_200;

/** Calls `keep` when a view or its page goes away, without waiting for {@link autosaveDelay}. */
export function keepOnLeaving(view: ReactiveControllerHost, keep: () => void): void {
  view.addController({
    hostConnected: () => addEventListener('pagehide', keep),
    hostDisconnected() {
      removeEventListener('pagehide', keep);
      keep();
    },
  });
}
