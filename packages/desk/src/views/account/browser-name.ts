/** Brands and systems in user agents. The first match wins: Edge, for example, also sends `Chrome/` and `Safari/`. */
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

/** A short name of a user agent, enough to recognise a device. */
export function browserName(userAgent: string): { readonly browser: string; readonly system: string } | undefined {
  const [browser, system] = [found(brands, userAgent), found(systems, userAgent)];
  return browser && system ? { browser, system } : undefined;
}
