/** An error found by a crawl: the page, and what is wrong. */
export type Wrong = string;

const tag = /<(\w+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const leading = /\s(?:href|src|action|formaction|poster)="([^"]*)"/g;
const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

interface Lead {
  readonly to: string;
  readonly method: 'GET' | 'POST';
}

/** Addresses in the headers, markup and styles of a response. */
const leadsOf = (answer: Response, text: string): Lead[] => {
  const get = (to: string | undefined): Lead[] => (to === undefined ? [] : [{ to, method: 'GET' }]);
  const named = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]*)>/g)].flatMap(([, to]) => get(to));
  const leads = [...get(answer.headers.get('location') ?? undefined), ...named];
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/css'))
    return [...leads, ...[...text.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, to]) => get(to))];
  if (!type.startsWith('text/html')) return leads;
  for (const [, name, attributes = ''] of text.matchAll(tag)) {
    const posts = name === 'form' && attributes.includes(' method="post"');
    const found = [...attributes.matchAll(leading)].map(([, to = '']) => decoded(to));
    leads.push(...found.map((to): Lead => ({ to, method: posts ? 'POST' : 'GET' })));
    // A form without an action is sent to its own page.
    if (posts && found.length === 0) leads.push({ to: '', method: 'POST' });
  }
  return leads;
};

/**
 * Requests pages below `base` and everything they link to on the same origin. Returns links outside `base` and missing
 * targets. Pages in `absent` may be missing; their links may not.
 */
export const crawl = async (
  base: string,
  pages: readonly string[],
  absent: readonly string[] = [],
): Promise<{ readonly wrong: readonly Wrong[]; readonly asked: number }> => {
  const { origin, pathname } = new URL(base);
  const isBelow = (url: URL) => url.pathname === pathname || url.pathname.startsWith(`${pathname}/`);
  const wrong = new Set<Wrong>();
  const mayBeAbsent = new Set(absent.map((page) => new URL(base + page).pathname));
  const seen = new Set<string>();
  const next: { readonly url: URL; readonly method: Lead['method']; readonly on: string }[] = [];
  const add = (url: URL, method: Lead['method'], on: string) => {
    if (url.origin !== origin) return;
    url.hash = '';
    if (!isBelow(url)) wrong.add(`${on}: ${url.pathname} is outside`);
    const key = `${method} ${url.href}`;
    if (seen.has(key)) return;
    seen.add(key);
    next.push({ url, method, on });
  };
  for (const page of [...pages, ...absent]) add(new URL(base + page), 'GET', 'asked for');

  for (let one = next.shift(); one; one = next.shift()) {
    const { url, method, on } = one;
    const answer = await fetch(url, { method, redirect: 'manual', ...(method === 'POST' && { headers: { origin } }) });
    // Forms are sent empty: they may be refused, but must exist.
    const isThere = method === 'GET' ? answer.status < 400 : ![404, 405, 500].includes(answer.status);
    if (!isThere && !mayBeAbsent.has(url.pathname))
      wrong.add(`${on}: ${method} ${url.href} is ${String(answer.status)}`);
    const text = await answer.text();
    const here = url.href.slice(origin.length);
    for (const { to, method } of leadsOf(answer, text)) {
      if (URL.canParse(to, url)) add(new URL(to, url), method, here);
      else wrong.add(`${here}: ${to} is no address`);
    }
    // Addresses in data, feeds, cards and snippets.
    for (const [found] of decoded(text).matchAll(/https?:\/\/[^\s"'<>\\)]+/g)) {
      // A content security policy contains only the origin.
      if (found.replace(/[;,.]+$/, '') === origin) continue;
      const said = URL.canParse(found) ? new URL(found) : undefined;
      if (said?.origin === origin && !isBelow(said) && said.pathname !== '/.well-known/security.txt') {
        wrong.add(`${here}: ${said.pathname} is outside`);
      }
    }
    for (const cookie of answer.headers.getSetCookie())
      if (!/;\s*path=\//i.test(cookie)) wrong.add(`${here}: a cookie has no path`);
  }
  return { wrong: [...wrong], asked: seen.size };
};
