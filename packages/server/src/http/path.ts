import type { Context } from 'hono';

/** The poll that a path names; a path without a name names none. */
export const slugIn = (c: Context): string => c.req.param('slug') ?? '';
