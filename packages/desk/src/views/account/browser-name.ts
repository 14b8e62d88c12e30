/** Brands and systems that a user agent names, the first that is found; later ones claim to be earlier ones. */
const brands = [
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

const found = (list: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  list.find(([, pattern]) => pattern.test(text))?.[0];

/** Enough of a user agent for somebody to know a device again. */
export function browserName(userAgent: string): { readonly browser: string; readonly system: string } | undefined {
  const [browser, system] = [found(brands, userAgent), found(systems, userAgent)];
  return browser && system ? { browser, system } : undefined;
}
