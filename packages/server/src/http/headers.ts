/** Headers of every response of the API. */
const safe = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * Header of every response of a server whose public address is https: for a year, browsers use only https (RFC 6797).
 */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000' } as const;

/** Headers of public responses: any page may read them. */
export const open = { ...safe, 'access-control-allow-origin': '*' } as const;

/** Headers of responses for one voter or for staff. */
export const personal = { ...safe, 'cache-control': 'private, no-store' } as const;
