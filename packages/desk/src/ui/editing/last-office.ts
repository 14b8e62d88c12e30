import type { Offices } from '@shura/contract';
import type { Desk } from '../desk.ts';

type Whose = Pick<Desk, 'agencySlug' | 'session'>;

/** Several people may share a browser, and one person may work for several agencies. */
const keyOf = ({ agencySlug, session }: Whose): string => `shura:desk:office:${agencySlug}:${session.person?.id ?? ''}`;

const kept = (whose: Whose): string | null => {
  try {
    return localStorage.getItem(keyOf(whose));
  } catch {
    return null;
  }
};

/**
 * Id of the office that a form begins with: the one that its writer chose last in this browser, or the only one of the
 * agency. Empty where there is neither: an office is never chosen for somebody by its place in a list.
 */
export function usualOffice(whose: Whose, offices: Offices): string {
  const last = kept(whose);
  return offices.find(({ id }) => id === last || offices.length === 1)?.id ?? '';
}

/** Keeps the office that was chosen, where the browser lets it; one that was typed is in no list to choose it from. */
export function keepOffice(whose: Whose, offices: Offices, id: string | undefined): void {
  if (id === undefined || !offices.some((office) => office.id === id)) return;
  try {
    localStorage.setItem(keyOf(whose), id);
  } catch {
    // Private windows may refuse: it is chosen again next time.
  }
}
