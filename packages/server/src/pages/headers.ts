/** On every page: no script, nothing from elsewhere, forms to us alone, and no frame around them. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** On the page that makes snippets: a script of ours that copies, and a preview in a frame of ours. */
export const configuratorPage = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
    "script-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;

/** Every form holds a value of its own, so that no cache may give one to two people. */
export const privatePage = { ...pageHeaders, 'cache-control': 'private, no-store' } as const;

export const styleHeaders = {
  'content-type': 'text/css; charset=utf-8',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  // A page of ours in a sandboxed frame has no origin that these could be of.
  'cross-origin-resource-policy': 'cross-origin',
} as const;

export interface FramePolicy {
  /** Origin of this server as browsers know it. */
  readonly origin: string;
  /** Whose pages may show ours, as a policy names them; nobody's, where there is nothing in it. */
  readonly within: readonly string[];
  /** Gives the page no origin wherever it stands: it keeps nothing, and the server takes nothing from it. */
  readonly preview?: boolean;
}

/** An origin as a policy can name it: what else a request may call us is not repeated. */
const sayable = /^https?:\/\/[\w.:[\]-]+$/;

/**
 * On the pages that may stand in a frame, and on no other. In a sandbox, `'self'` is nobody: the origin is named too, with its
 * scheme, which a page without an origin has none of to lend (CSP 3, §6.7.2.8). One of http takes in https as well.
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
