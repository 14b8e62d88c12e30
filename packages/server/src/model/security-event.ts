import type { Role } from '@shura/contract';
/** A security event of a staff account, for the log. `account` and `by` are person ids; no `by`: the operator. */
export type SecurityEvent =
  | { readonly event: `sign-in.${'failed' | 'locked'}`; readonly account: string; readonly count: number }
  | {
      readonly event: 'role.changed';
      readonly account: string;
      readonly by?: string | undefined;
      readonly agency: string;
      /** Null if the person is no longer a member. */
      readonly role: Role | null;
    };
