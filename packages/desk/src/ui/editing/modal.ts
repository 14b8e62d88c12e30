import { ref } from 'lit/directives/ref.js';

/** Opens a dialog as modal once it is in the page; focuses its heading. */
export const modal = ref((element) => {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.open || !element.isConnected) return;
    element.showModal();
    element.querySelector<HTMLElement>('h2')?.focus();
  });
});
