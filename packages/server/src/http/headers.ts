/** On every response of the API. */
const safe = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** On every response of a server whose public address is https: browsers use https only for a year (RFC 6797). */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000' } as const;

/** On public responses: any page may read them. */
export const open = { ...safe, 'access-control-allow-origin': '*' } as const;

/** On responses for one voter or for staff. */
export const personal = { ...safe, 'cache-control': 'private, no-store' } as const;
