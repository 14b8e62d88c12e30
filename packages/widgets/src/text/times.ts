import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import type { Text } from '../localization/words-in.ts';
import { fill } from './isolation.ts';

/** The day of an instant in an IANA time zone, `YYYY-MM-DD`: Swedish dates have the ISO 8601 format. */
export const dayIn = (timeZone: string, instant: number | string) =>
  new Date(instant).toLocaleDateString('sv', { timeZone });

/** @param day `YYYY-MM-DD` */
export const renderDay = ({ format }: Locale, day: string) => html`<time datetime=${day}>${format.day(day)}</time>`;

/** Day and hour of an instant, in an IANA time zone. */
export const renderTime = ({ format }: Locale, instant: string, timeZone: string) =>
  html`<time datetime=${instant}>${format.time(instant, timeZone)}</time>`;

/**
 * A sentence about an instant: `{0}` is its day and hour in the agency's time zone, `{1}` the place that the zone is
 * named after, `{2}` is `more`.
 */
export const renderMoment = (
  l: Locale,
  sentence: string,
  instant: string,
  { timeZone, place }: { readonly timeZone: string; readonly place: Text },
  more?: unknown,
) => fill(sentence, renderTime(l, instant, timeZone), l.text(place), more);
