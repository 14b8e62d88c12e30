import parse from 'content-security-policy-parser';

/** One Content Security Policy. A request has to pass all policies of its page. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Place of the policy, for messages. */
  readonly where: string;
  readonly enforced: boolean;
  /** Offset in the page from which the policy applies; -1 for a header. */
  readonly from: number;
}

export const policiesIn = (headers: Headers): Policy[] => [
  ...ofHeader(headers, 'Content-Security-Policy', true),
  ...ofHeader(headers, 'Content-Security-Policy-Report-Only', false),
];

const ofHeader = (headers: Headers, name: string, enforced: boolean): Policy[] =>
  (headers.get(name) ?? '')
    .split(',')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ directives: parse(text), where: `the header ${name}`, enforced, from: -1 }));

/** A policy of a `<meta>`, where three directives are ignored (CSP 3, §3.3). */
export const metaPolicy = (content: string, line: number, from: number): Policy => {
  const directives = new Map(parse(content));
  for (const name of ['sandbox', 'frame-ancestors', 'report-uri']) directives.delete(name);
  return { directives, where: `the <meta http-equiv="Content-Security-Policy"> of line ${line}`, enforced: true, from };
};

/** The directives that decide a request, in order: the first present one applies (CSP 3, §6.8.4). */
const deciding = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
} as const;
export type Kind = keyof typeof deciding;

const deciderOf = ({ directives }: Policy, kind: Kind) => {
  const name = deciding[kind].find((one) => directives.has(one));
  return name === undefined ? undefined : { name, sources: directives.get(name) ?? [] };
};

/** True if the policy lets the page request an address that is not a script. */
export const allows = (policy: Policy, kind: Kind, url: URL, page: URL): boolean => {
  const decider = deciderOf(policy, kind);
  return decider === undefined || decider.sources.some((source) => matches(source, url, page));
};

export interface AskedScript {
  readonly url: URL;
  readonly nonce: string | undefined;
  readonly integrity: string | undefined;
  /** True if the script imports further files of its folder. */
  readonly hasParts: boolean;
}

/** True if the policy lets a parser-inserted script run, with the files it imports (CSP 3, §6.7.1, §6.8.2). */
export const allowsScript = (policy: Policy, { url, nonce, integrity, hasParts }: AskedScript, page: URL): boolean => {
  const sources = deciderOf(policy, 'script-src')?.sources;
  // A module passes its nonce on to its imports.
  if (sources === undefined || (nonce && sources.includes(`'nonce-${nonce}'`))) return true;
  const isDynamic = isStrictDynamic(policy);
  const hashes = integrity?.split(/\s+/).filter(Boolean) ?? [];
  const isKnown = hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
  const may = (address: URL) => !isDynamic && sources.some((source) => matches(source, address, page));
  return (isKnown || may(url)) && (!hasParts || isDynamic || may(new URL('part.js', url)));
};

export const isStrictDynamic = (policy: Policy): boolean =>
  deciderOf(policy, 'script-src')?.sources.includes("'strict-dynamic'") ?? false;

/** True if the policy allows a `<style>` of the page. */
export const allowsStyle = (policy: Policy, nonce: string | undefined, hash: string): boolean => {
  const sources = deciderOf(policy, 'style-src')?.sources;
  if (sources === undefined || sources.includes(`'${hash}'`)) return true;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
};

/** True if a document may be framed by a page. `frame-ancestors` overrides X-Frame-Options (CSP 3, §6.4.2). */
export const allowsFraming = (headers: Headers, url: URL, page: URL): boolean => {
  const named = policiesIn(headers).flatMap(({ enforced, directives }) =>
    enforced ? [directives.get('frame-ancestors')].filter((sources) => sources !== undefined) : [],
  );
  if (named.length > 0) return named.every((sources) => sources.some((source) => matches(source, page, url)));
  const older = headers.get('x-frame-options')?.trim().toLowerCase();
  return older !== 'deny' && (older !== 'sameorigin' || url.origin === page.origin);
};

/** The directive with `source` added, ready to paste. Nonces are masked, since they change with each page. */
export const withSource = (policy: Policy, kind: Kind, source: string): string => {
  const decider = deciderOf(policy, kind);
  // If an `-elem` directive decides, that directive is extended.
  const name = decider?.name.endsWith('-elem') ? decider.name : kind;
  const kept = (decider?.sources ?? []).filter((one) => one !== "'none'");
  return [name, ...kept, source].join(' ').replace(/'nonce-[^']*'/g, "'nonce-…'");
};

/** True if a source expression matches an address (CSP 3, §6.7.2.8). */
const matches = (source: string, url: URL, page: URL): boolean => {
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") {
    return url.origin === page.origin || (url.host === page.host && upgrades(page.protocol, url.protocol));
  }
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return fitsScheme(source.toLowerCase(), url);
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  return (
    fitsScheme(scheme?.toLowerCase() ?? page.protocol, url) &&
    fitsHost(host.toLowerCase(), url.hostname) &&
    fitsPort(port, url) &&
    fitsPath(path, url.pathname)
  );
};

const upgrades = (from: string, to: string): boolean => from === 'http:' && to === 'https:';
const fitsScheme = (scheme: string, { protocol }: URL) => scheme === protocol || upgrades(scheme, protocol);
const fitsHost = (host: string, name: string) =>
  host === '*' || (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host);

const fitsPort = (port: string | undefined, url: URL): boolean => {
  if (port === '*') return true;
  if (port === undefined) return url.port === '';
  const own = url.port || (url.protocol === 'https:' ? '443' : '80');
  return port === own || (port === '80' && own === '443');
};

const fitsPath = (path: string | undefined, asked: string): boolean => {
  if (path === undefined) return true;
  return path.endsWith('/') ? asked.startsWith(path) : asked === path;
};
