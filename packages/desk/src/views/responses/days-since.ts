import { dayIn } from '../../ui/facts/facts.ts';

/** Calendar days in a time zone since an instant, as in the public feed. */
export const daysSince = (instant: string, timeZone: string): number =>
  Math.max(0, (Date.parse(dayIn(timeZone)) - Date.parse(dayIn(timeZone, instant))) / 86_400_000);
