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
    "script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;

/** Every form holds a value of its own, so that no cache may give one to two people. */
export const privatePage = { ...pageHeaders, 'cache-control': 'private, no-store' } as const;

export const styleHeaders = {
  'content-type': 'text/css; charset=utf-8',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;
