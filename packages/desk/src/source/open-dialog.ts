/** Opens a dialog once it stands in the page; the focus goes to its heading, which says what it is. */
export function openDialog(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.open || !element.isConnected) return;
    element.showModal();
    element.querySelector<HTMLElement>('h2')?.focus();
  });
}
