import { limits, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { Refusal } from '../model/refusal.ts';

/** The polls that a query names, each once, in its order; throws a {@link Refusal} where there are none or too many. */
export const readSlugs = (c: Context): readonly string[] => {
  const slugs = [...new Set(c.req.queries('slug') ?? [])];
  if (slugs.length > 0 && slugs.length <= limits.slugsPerRequest) return slugs;
  throw new Refusal(problemTypes.invalidRequest, {
    errors: [{ field: 'slug', code: slugs.length === 0 ? 'missing' : 'too-many' }],
  });
};
