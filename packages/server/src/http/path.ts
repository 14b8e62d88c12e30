import type { Context } from 'hono';
import { readReference } from '../text/reference.ts';

/** The poll slug of a path, or an empty string. */
export const slugIn = (c: Context): string => c.req.param('slug') ?? '';

/** The suggestion reference of a path in any spelling, or an empty string. */
export const referenceIn = (c: Context): string => readReference(c.req.param('reference') ?? '') ?? '';
