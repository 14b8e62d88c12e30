import { ref } from 'lit/directives/ref.js';

/** Opens a dialog once it stands in the page, over all else; the focus goes to its heading, which says what it is. */
export const modal = ref((element) => {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.open || !element.isConnected) return;
    element.showModal();
    element.querySelector<HTMLElement>('h2')?.focus();
  });
});
