import { localOf } from '../editing/local-time.ts';

const day = 86_400_000;

/** Calendar days of a zone since an instant, as the public's feed counts them. */
export function daysSince(instant: string, timeZone: string): number {
  const dayOf = (at: number) => Date.parse(localOf(at, timeZone).slice(0, 10));
  return Math.max(0, (dayOf(Date.now()) - dayOf(Date.parse(instant))) / day);
}
