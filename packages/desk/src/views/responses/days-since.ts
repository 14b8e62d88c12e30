import { dayIn } from '../../ui/facts/facts.ts';

/** Calendar days of a zone since an instant, as the public's feed counts them. */
export const daysSince = (instant: string, timeZone: string): number =>
  Math.max(0, (Date.parse(dayIn(timeZone)) - Date.parse(dayIn(timeZone, instant))) / 86_400_000);
