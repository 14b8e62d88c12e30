import { limits, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { Refusal } from '../model/refusal.ts';

/** The distinct polls of a query, in order. Throws a {@link Refusal} for none or too many. */
export const readSlugs = (c: Context): readonly string[] => {
  const slugs = [...new Set(c.req.queries('slug') ?? [])];
  if (slugs.length > 0 && slugs.length <= limits.slugsPerRequest) return slugs;
  throw new Refusal(problemTypes.invalidRequest, {
    errors: [{ field: 'slug', code: slugs.length === 0 ? 'missing' : 'too-many' }],
  });
};
