import parse from 'content-security-policy-parser';

/** One Content Security Policy; a page may have several, and what it asks for has to pass them all. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Where it stands, in words. */
  readonly where: string;
  readonly enforced: boolean;
  /** Offset on the page from which it holds; a header holds from the start. */
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

/** A policy in a `<meta>`, where three directives mean nothing (CSP 3, §3.3). */
export const metaPolicy = (content: string, line: number, from: number): Policy => {
  const directives = new Map(parse(content));
  for (const name of ['sandbox', 'frame-ancestors', 'report-uri']) directives.delete(name);
  return { directives, where: `the <meta http-equiv="Content-Security-Policy"> of line ${line}`, enforced: true, from };
};

/** What is asked for, and the directives that decide it, the first that is there (CSP 3, §6.8.4). */
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

/** Whether pages may ask an address for something other than a script. */
export const allows = (policy: Policy, kind: Kind, url: URL, page: URL): boolean => {
  const decider = deciderOf(policy, kind);
  return decider === undefined || decider.sources.some((source) => matches(source, url, page));
};

export interface AskedScript {
  readonly url: URL;
  readonly nonce: string | undefined;
  readonly integrity: string | undefined;
  /** Whether it fetches more from beside itself. */
  readonly hasParts: boolean;
}

/** Whether a script that stands on the page may run, and the parts that it fetches (CSP 3, §6.7.1, §6.8.2). */
export const allowsScript = (policy: Policy, { url, nonce, integrity, hasParts }: AskedScript, page: URL): boolean => {
  const sources = deciderOf(policy, 'script-src')?.sources;
  // A module hands its nonce on to what it imports.
  if (sources === undefined || (nonce && sources.includes(`'nonce-${nonce}'`))) return true;
  const isDynamic = isStrictDynamic(policy);
  const hashes = integrity?.split(/\s+/).filter(Boolean) ?? [];
  const isKnown = hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
  const may = (address: URL) => !isDynamic && sources.some((source) => matches(source, address, page));
  return (isKnown || may(url)) && (!hasParts || isDynamic || may(new URL('part.js', url)));
};

export const isStrictDynamic = (policy: Policy): boolean =>
  deciderOf(policy, 'script-src')?.sources.includes("'strict-dynamic'") ?? false;

/** Whether a `<style>` of the page counts. */
export const allowsStyle = (policy: Policy, nonce: string | undefined, hash: string): boolean => {
  const sources = deciderOf(policy, 'style-src')?.sources;
  if (sources === undefined || sources.includes(`'${hash}'`)) return true;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
};

/** Whether a document lets a page frame it; what `frame-ancestors` says, an older header does not change (CSP 3, §6.4.2). */
export const allowsFraming = (headers: Headers, url: URL, page: URL): boolean => {
  const named = policiesIn(headers).flatMap(({ enforced, directives }) =>
    enforced ? [directives.get('frame-ancestors')].filter((sources) => sources !== undefined) : [],
  );
  if (named.length > 0) return named.every((sources) => sources.some((source) => matches(source, page, url)));
  const older = headers.get('x-frame-options')?.trim().toLowerCase();
  return older !== 'deny' && (older !== 'sameorigin' || url.origin === page.origin);
};

/** The directive with one more source in it, to be written as it is; nonces change with each page. */
export const withSource = (policy: Policy, kind: Kind, source: string): string => {
  const decider = deciderOf(policy, kind);
  // One that is made for elements alone is mended where it stands.
  const name = decider?.name.endsWith('-elem') ? decider.name : kind;
  const kept = (decider?.sources ?? []).filter((one) => one !== "'none'");
  return [name, ...kept, source].join(' ').replace(/'nonce-[^']*'/g, "'nonce-…'");
};

/** Whether a source expression takes in an address (CSP 3, §6.7.2.8). */
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
