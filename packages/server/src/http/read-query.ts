import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { Refusal } from '../model/refusal.ts';

/** Reads the query. Throws a {@link Refusal} that names the invalid parameters. */
export const readQuery = <Schema extends v.GenericSchema>(c: Context, schema: Schema): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, c.req.query(), { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'query');
  throw new Refusal(problemTypes.invalidRequest, {
    errors: [...new Set(fields)].map((field) => ({ field, code: 'wrong-value' })),
  });
};
