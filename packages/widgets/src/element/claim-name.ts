/** Written in by the build; sources that run as they stand have none. */
declare const SHURA_VERSION: string | undefined;

const version = typeof SHURA_VERSION === 'undefined' ? 'the sources' : SHURA_VERSION;

/** A registered element says of which release it is. */
interface Released extends CustomElementConstructor {
  version?: string;
}

/**
 * Claims a name for an element: false where the page has another there. A page may load two copies: the first to arrive
 * keeps the name, and works for both. `customElements.get(tag).version` says of which release it is.
 */
export function claimName(tag: string, element: Released): boolean {
  if (customElements.get(tag)) return false;
  element.version = version;
  return true;
}
