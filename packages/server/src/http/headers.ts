/** Headers of every response of the API. */
const safe = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * Headers of every response. A server whose public address is https has browsers use only https for a year (RFC 6797).
 */
export const onEveryResponse = (publicUrl: string | undefined): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};

/** Headers of public responses: any page may read them. */
export const open = { ...safe, 'access-control-allow-origin': '*' } as const;

/** Headers of responses for one voter or for staff. */
export const personal = { ...safe, 'cache-control': 'private, no-store' } as const;
