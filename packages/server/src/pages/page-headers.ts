/** For every page: no scripts, no resources of other origins, forms only to this server, no framing. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** For pages with scripts of this server, and the configurator, which also frames a page of this server. */
export const scriptedPage = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
    "script-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;

/** Every form holds a unique value: no cache may give it to two people. */
export const privatePage = { ...pageHeaders, 'cache-control': 'private, no-store' } as const;

export const styleHeaders = {
  'content-type': 'text/css; charset=utf-8',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  // Our page in a sandboxed frame has an opaque origin, so `same-origin` would block it.
  'cross-origin-resource-policy': 'cross-origin',
} as const;

export interface FramePolicy {
  /** This server's origin, as browsers see it. */
  readonly origin: string;
  /** Origins that may frame the page, as CSP sources; none if empty. */
  readonly within: readonly string[];
  /** Sandboxes the page everywhere, so that it stores and sends nothing. */
  readonly preview?: boolean;
}

/** Matches an origin that a policy can contain. Any other `Host` is not echoed. */
const sayable = /^https?:\/\/[\w.:[\]-]+$/;

/**
 * For pages that may be framed. A sandboxed document has an opaque origin, so `'self'` matches nothing (CSP 3,
 * §6.7.2.8): the origin is named too, with its scheme. An http source also matches https.
 */
export const framePage = ({ origin, within, preview }: FramePolicy) => {
  const us = `'self'${sayable.test(origin) ? ` ${origin}` : ''}`;
  const around = within.join(' ') || "'none'";
  return {
    ...privatePage,
    'content-security-policy':
      `default-src 'none'; script-src ${us}; connect-src ${us}; style-src ${us}; form-action 'none'; base-uri 'none'; ` +
      `frame-ancestors ${around}; require-trusted-types-for 'script'; trusted-types lit-html` +
      (preview ? '; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox' : ''),
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-opener-policy': 'unsafe-none',
  } as const;
};
