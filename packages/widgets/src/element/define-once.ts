/** Set by the build; undefined in unbuilt sources. */
declare const SHURA_VERSION: string | undefined;

const version = typeof SHURA_VERSION === 'undefined' ? 'the sources' : SHURA_VERSION;

/** A registered element reports its version. */
interface Released extends CustomElementConstructor {
  version?: string;
}

/**
 * Registers an element, unless the page has one of that name: if a page loads two copies, the first to arrive serves
 * both. `customElements.get(tag).version` is its version.
 */
export function defineOnce(tag: string, element: Released): void {
  if (customElements.get(tag)) return;
  element.version = version;
  customElements.define(tag, element);
}
