const keep = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};

/**
 * Enter in an element does what it does there, and no script of the page hears of it: a page that is one form (WebForms,
 * SharePoint) presses a button of its own for every Enter that did not come from a text area, and takes an element for
 * none.
 */
export const keepEnter = (host: HTMLElement): void => {
  host.addEventListener('keydown', keep);
  host.addEventListener('keypress', keep);
};
