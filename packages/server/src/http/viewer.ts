import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import type { Staff } from '../auth/admin.ts';
import { Refusal } from '../services/refusal.ts';

/** Who reads: staff with the admin token, or anyone. A token that is wrong is refused, never taken for none. */
export const viewerBy =
  (staff: (authorization: string | undefined) => Staff) =>
  (c: Context): 'staff' | 'public' => {
    const authorization = staff(c.req.header('authorization'));
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return authorization === 'admin' ? 'staff' : 'public';
  };
