import { limits } from '@shura/contract';
import type { Context } from 'hono';
import { invalid } from '../model/refusal.ts';

/** The distinct polls of a query, in order. Throws a {@link Refusal} for none or too many. */
export const readSlugs = (c: Context): readonly string[] => {
  const slugs = [...new Set(c.req.queries('slug') ?? [])];
  if (slugs.length > 0 && slugs.length <= limits.slugsPerRequest) return slugs;
  throw invalid('slug', slugs.length === 0 ? 'missing' : 'too-many');
};
