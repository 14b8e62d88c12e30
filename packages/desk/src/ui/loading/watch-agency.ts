import type { DeskView } from '../desk.ts';

/** Calls `look` when something of the desk's agency has changed, while a view is in the page. */
export function watchAgency(view: DeskView, look: () => void): void {
  let watched = '';
  let unwatch: (() => void) | undefined;
  const watch = () => {
    const agency = view.desk?.agencySlug;
    if (!agency || agency === watched) return;
    unwatch?.();
    watched = agency;
    unwatch = view.desk.client.watch(agency, look);
  };
  view.addController({
    hostConnected: watch,
    hostUpdate: watch,
    hostDisconnected() {
      unwatch?.();
      watched = '';
    },
  });
}
