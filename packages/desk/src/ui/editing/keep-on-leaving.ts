import type { ReactiveControllerHost } from 'lit';

/** Calls `keep` as a view or the page around it goes: what was typed last waits for no pause. */
export function keepOnLeaving(view: ReactiveControllerHost, keep: () => void): void {
  view.addController({
    hostConnected: () => addEventListener('pagehide', keep),
    hostDisconnected() {
      removeEventListener('pagehide', keep);
      keep();
    },
  });
}
