/** On every response of the API. */
const safe = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** On public responses: any page may read them. */
export const open = { ...safe, 'access-control-allow-origin': '*' } as const;

/** On responses for one voter or for staff. */
export const personal = { ...safe, 'cache-control': 'private, no-store' } as const;
