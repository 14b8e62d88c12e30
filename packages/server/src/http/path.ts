import type { Context } from 'hono';

/** The poll that a path names; a path without a name names none. */
export const slugIn = (c: Context): string => c.req.param('slug') ?? '';

/** The suggestion that a path names, however its letters were typed. */
export const referenceIn = (c: Context): string => (c.req.param('reference') ?? '').toUpperCase();
