import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { countWaiting } from './clocks.ts';

/** The longest of several waits for an answer, in working days. */
export const countLongest = (l: Locale, waited: number) =>
  fill(l.msg('أطول مدة: {0}', { id: 'pledge/longest' }), countWaiting(l, { waited }));
