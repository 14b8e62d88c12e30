import type { Failure } from '../controllers/failure.ts';
import type { Locale } from '../localization/locale.ts';
import { sayNoAgency, sayOffline, sayUnavailable } from '../say/absent.ts';
import { saySearching } from '../say/hits.ts';

/** Why a search failed. */
export const saySearchFailure = (l: Locale, { status, type }: Failure): string => {
  if (status === 404) return sayNoAgency(l);
  if (type === 'too-many-attempts') return saySearching(l).tooMany;
  return type === undefined ? sayOffline(l) : sayUnavailable(l);
};
