/** What an open page asks the proxy of `npm run dev` for. No route of Shura begins with it. */
export const scriptPath = '/.dev/reload.js';
export const newsPath = '/.dev/news';

/** Reloads a page when the news is other than what it was when the page came. */
export const script = `let known;
new EventSource('${newsPath}').onmessage = ({ data }) => {
  known ??= data;
  if (data !== known) location.reload();
};
`;

/** The page with the script. A parser takes what follows the end of a document for a part of its body. */
export const withScript = (page: string): string => `${page}<script src="${scriptPath}"></script>\n`;

/** The page's policy, and besides a script and a connection of its own server (CSP 3, §6.1). */
export const policyWithScript = (policy: string): string =>
  ['script-src', 'connect-src'].reduce((said, name) => {
    const directive = new RegExp(`(^|; *)${name}(?= |;|$)`);
    return directive.test(said) ? said.replace(directive, `$& 'self'`) : `${said}; ${name} 'self'`;
  }, policy);
