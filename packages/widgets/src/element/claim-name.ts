/** Set by the build; undefined in unbuilt sources. */
declare const SHURA_VERSION: string | undefined;

const version = typeof SHURA_VERSION === 'undefined' ? 'the sources' : SHURA_VERSION;

/** A registered element reports its version. */
interface Released extends CustomElementConstructor {
  version?: string;
}

/**
 * Registers an element; false if the page has another element of that name. If a page loads two copies, the first to
 * arrive keeps the name and serves both. `customElements.get(tag).version` is its version.
 */
export function claimName(tag: string, element: Released): boolean {
  if (customElements.get(tag)) return false;
  element.version = version;
  return true;
}
