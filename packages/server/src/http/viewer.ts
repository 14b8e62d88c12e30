import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { Refusal } from '../model/refusal.ts';
import type { AdminGate } from './admin-gate.ts';

/** Who reads: staff with the admin token, or anyone. A token that is wrong is refused, never taken for none. */
export const viewerBy =
  (staff: AdminGate) =>
  (c: Context): 'staff' | 'public' => {
    const authorization = staff(c);
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return authorization === 'admin' ? 'staff' : 'public';
  };
