/**
 * All findings, in the order a vote travels. A fault prevents a vote; a note does not. The names are stable: scripts
 * may rely on them.
 */
export const findings = {
  'page-unreachable': 'fault',
  'page-refused': 'fault',
  'page-not-html': 'fault',
  'element-missing': 'fault',
  'element-by-script': 'note',
  'tag-stripped': 'fault',
  'tag-not-closed': 'fault',
  'mixed-content': 'fault',
  'script-missing': 'fault',
  'script-elsewhere': 'note',
  'script-waits': 'note',
  'script-not-module': 'fault',
  'script-unreachable': 'fault',
  'script-not-found': 'fault',
  'script-is-page': 'fault',
  'script-type': 'fault',
  'script-cors': 'fault',
  'script-path': 'fault',
  'script-twice': 'note',
  'integrity-mismatch': 'fault',
  'integrity-will-break': 'note',
  'csp-sandbox': 'fault',
  'csp-script-src': 'fault',
  'csp-trusted-types': 'fault',
  'csp-connect-src': 'fault',
  'server-unreachable': 'fault',
  'server-not-shura': 'fault',
  'name-missing': 'fault',
  'name-unknown': 'fault',
  'origin-not-registered': 'fault',
  'preflight-blocked': 'fault',
  'frame-address': 'fault',
  'csp-frame-src': 'fault',
  'frame-sandboxed': 'fault',
  'frame-not-found': 'fault',
  'frame-refused': 'fault',
  'frame-storage': 'note',
  'cut-short': 'note',
  'not-open': 'note',
  closed: 'note',
  'storage-cleared': 'note',
  'csp-style-src': 'note',
  'csp-report-only': 'note',
  'language-missing': 'note',
  'link-missing': 'note',
  'oembed-missing': 'note',
  'open-graph-missing': 'note',
} as const;
export type FindingName = keyof typeof findings;

export interface Finding {
  readonly name: FindingName;
  /** The problem, in one sentence. */
  readonly wrong: string;
  /** The fix. */
  readonly fix: string;
  /** Line of the page as served, from 1. */
  readonly line?: number | undefined;
}

/** The advice to register an origin, so that its pages can vote and can frame Shura. */
export const registering = (origin: string): string =>
  `In the desk, Agency settings, Sites, an administrator adds ${origin} (in the file of "shura apply": origins: ['${origin}'])`;

export const isFault = ({ name }: Finding): boolean => findings[name] === 'fault';

const order = Object.keys(findings);

/** Sorts in the order a vote travels, and drops duplicates. */
export const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  [...new Map(found.toReversed().map((one) => [`${one.name} ${one.fix}`, one])).values()].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name) || (a.line ?? 0) - (b.line ?? 0),
  );
