import type { Context } from 'hono';
import { readReference } from '../text/reference.ts';

/** The poll that a path names; a path without a name names none. */
export const slugIn = (c: Context): string => c.req.param('slug') ?? '';

/** The suggestion that a path names, however people wrote it; a path with anything else names none. */
export const referenceIn = (c: Context): string => readReference(c.req.param('reference') ?? '') ?? '';
