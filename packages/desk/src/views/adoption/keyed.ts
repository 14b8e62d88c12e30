/** Platforms that are searched with a key of the agency. */
export const keyed = ['bluesky', 'x'] as const;
export type Keyed = (typeof keyed)[number];
