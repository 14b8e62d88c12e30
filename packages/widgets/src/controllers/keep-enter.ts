const keep = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};

/**
 * Hides Enter inside an element from the page's scripts. A page that is one form (WebForms, SharePoint) clicks its own
 * button for every Enter outside a text area.
 */
export const keepEnter = (host: HTMLElement): void => {
  host.addEventListener('keydown', keep);
  host.addEventListener('keypress', keep);
};
