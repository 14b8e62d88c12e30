/** What the public reads, said once: each function takes a locale and gives words, with a hole for what they name. */

export type { Locale } from '../localization/locale.ts';
export * from './acts.ts';
export * from './answers.ts';
export * from './bases.ts';
export * from './clocks.ts';
export * from './counts.ts';
export { localeOf } from './locale-of.ts';
export * from './outcomes.ts';
export * from './personal-data.ts';
