import { problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { Refusal } from '../model/refusal.ts';
import type { AdminGate } from './admin-gate.ts';

/** The viewer of a request: staff with the admin token, or the public. A wrong token is refused, never ignored. */
export const viewerBy =
  (staff: AdminGate) =>
  (c: Context): 'staff' | 'public' => {
    const authorization = staff(c);
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return authorization === 'admin' ? 'staff' : 'public';
  };
