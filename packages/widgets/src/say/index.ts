/**
 * Texts that several elements or pages show, each defined in one place. Each function takes a locale. `say…` returns a
 * sentence as a string, with placeholders `{0}`, `{1}` …; `count…` and `render…` fill them in, for use in a template.
 */

export type { Locale } from '../localization/locale.ts';
export * from './absent.ts';
export * from './acts.ts';
export * from './authors.ts';
export * from './bases.ts';
export * from './choices.ts';
export * from './clocks.ts';
export * from './consultations.ts';
export * from './contests.ts';
export * from './controls.ts';
export * from './counts.ts';
export * from './embedding.ts';
export * from './hashtags.ts';
export * from './hits.ts';
export * from './how-many.ts';
export * from './inbox.ts';
export { localeOf } from './locale-of.ts';
export * from './outcomes.ts';
export * from './personal-data.ts';
export * from './suggesting.ts';
export * from './titles.ts';
export * from './tombstones.ts';
export * from './untranslated.ts';
export * from './voting.ts';
