import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';

/** The day of an instant in an IANA zone, `YYYY-MM-DD`: Swedes write dates as ISO 8601 does. */
export const dayIn = (timeZone: string, instant: number | string) =>
  new Date(instant).toLocaleDateString('sv', { timeZone });

/** @param day `YYYY-MM-DD` */
export const renderDay = ({ format }: Locale, day: string) => html`<time datetime=${day}>${format.day(day)}</time>`;
