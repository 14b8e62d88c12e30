const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words between tags, or between double quotes, of HTML. */
export const inHtml = (words: string): string => words.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);

/**
 * The same in markup that is a program too: JSX, a template of Vue or Angular, a Razor or PHP page. Signs that mean
 * something in any of them stand as numbers, which all of them read as HTML does.
 */
export const inTemplate = (words: string): string =>
  words.replace(/[&<>"'`{}@$\\]/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);

/** Between double quotes in YAML and JavaScript: JSON is both. Markup around it is not ended by it. */
export const inQuotes = (words: string): string =>
  JSON.stringify(words).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
