/** Paths that the proxy of `npm run dev` answers itself. No route of Shura begins with `/.dev/`. */
export const scriptPath = '/.dev/reload.js';
export const newsPath = '/.dev/news';

/** Reloads the page when the server sends another version than the first. */
export const script = `let known;
new EventSource('${newsPath}').onmessage = ({ data }) => {
  known ??= data;
  if (data !== known) location.reload();
};
`;

/** Appends the script. Parsers put content after `</html>` into the body. */
export const withScript = (page: string): string => `${page}<script src="${scriptPath}"></script>\n`;

/** Adds `'self'` to `script-src` and `connect-src` of a policy (CSP 3, §6.1). */
export const policyWithScript = (policy: string): string =>
  ['script-src', 'connect-src'].reduce((said, name) => {
    const directive = new RegExp(`(^|; *)${name}(?= |;|$)`);
    return directive.test(said) ? said.replace(directive, `$& 'self'`) : `${said}; ${name} 'self'`;
  }, policy);
