import type { Offices } from '@shura/contract';
import { readStored, store } from '../browser-storage.ts';
import type { Desk } from '../desk.ts';

type Whose = Pick<Desk, 'agencySlug' | 'session'>;

/** Several people may share a browser, and one person may work for several agencies. */
const keyOf = ({ agencySlug, session }: Whose): string => `shura:desk:office:${agencySlug}:${session.person?.id ?? ''}`;

/**
 * Id of the office that a form starts with: the one this person chose last in this browser, or the agency's only one.
 * Empty otherwise: never choose an office by its place in the list.
 */
export function usualOffice(whose: Whose, offices: Offices): string {
  const last = readStored(keyOf(whose));
  return offices.find(({ id }) => id === last || offices.length === 1)?.id ?? '';
}

/** Stores the chosen office if the browser allows it. A typed office is not in the list, and is not stored. */
export function keepOffice(whose: Whose, offices: Offices, id: string | undefined): void {
  if (id !== undefined && offices.some((office) => office.id === id)) store(keyOf(whose), id);
}
