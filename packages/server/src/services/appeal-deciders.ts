import { mayAs, roleOfAct } from '@shura/contract';
import type { StaffStore } from '../model/staff-store.ts';

/** Ids of the members of an agency whose role may decide appeals. */
export const decidersIn = async (store: Pick<StaffStore, 'membersOf'>, agency: string): Promise<readonly string[]> =>
  (await store.membersOf(agency))
    .filter(({ role }) => mayAs(role, roleOfAct['decide-appeal']))
    .map(({ person }) => person);
