/** Written in by the build; sources that run as they stand have none. */
declare const SHURA_VERSION: string | undefined;

const version = typeof SHURA_VERSION === 'undefined' ? 'the sources' : SHURA_VERSION;

/** A registered element says of which release it is. */
interface Released extends CustomElementConstructor {
  version?: string;
}

let told = false;

/**
 * Claims a name for an element: false where the page has another there. A page may load two copies: the first to arrive
 * keeps the name, and works for both; where they are of two releases, the console says so, once.
 */
export function claimName(tag: string, element: Released): boolean {
  const first: Released | undefined = customElements.get(tag);
  if (!first) element.version = version;
  else if (first.version !== version && !told) {
    told = true;
    console.info(`Shura ${first.version} was here before ${version}`);
  }
  return !first;
}
