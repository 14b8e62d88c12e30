const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes. */
export const inHtml = (words: string): string => words.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);

/**
 * Escapes text for markup inside a program: JSX, Vue and Angular templates, Razor and PHP pages. Characters special in
 * any of them become numeric references.
 */
export const inTemplate = (words: string): string =>
  words.replace(/[&<>"'`{}@$\\]/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);

/** A double-quoted string in YAML and JavaScript, as JSON. Cannot close a surrounding `<script>`. */
export const inQuotes = (words: string): string =>
  JSON.stringify(words).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
