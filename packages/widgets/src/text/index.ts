// How words and numbers are written, for other applications of the house.
export { createFormat, type Format, type PluralForms } from '../localization/format.ts';
export { countriesIn } from '../suggestion/countries.ts';
export { detectDir } from './direction.ts';
export { fill, fillPlain, hole, isolate } from './isolation.ts';
export { renderText, type Text, wordsIn } from './words.ts';
