import type { Role } from '@shura/contract';
/** What an operator's log says of accounts of staff. `account` and `by` are ids of people; `by` is absent for the operator. */
export type SecurityEvent =
  | { readonly event: `sign-in.${'failed' | 'locked'}`; readonly account: string; readonly count: number }
  | {
      readonly event: 'role.changed';
      readonly account: string;
      readonly by?: string | undefined;
      readonly agency: string;
      /** None where the person is no member any more. */
      readonly role: Role | null;
    };
