/** On every answer of the API, whoever asks. */
const safe = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** On what is the same for everyone: any page may read it, and none needs to be named. */
export const open = { ...safe, 'access-control-allow-origin': '*' } as const;

/** On what belongs to one voter, or to staff. */
export const personal = { ...safe, 'cache-control': 'private, no-store' } as const;
