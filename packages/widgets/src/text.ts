// Text and numbers, for the desk and the server.

export { detectDir } from './localization/direction.ts';
export { createFormat, type Format, type PluralForms } from './localization/format.ts';
export { renderText, type Text, wordsIn } from './localization/words-in.ts';
export { countriesIn } from './suggestion/countries.ts';
export { nameCountry } from './suggestion/country-name.ts';
export { fill, fillPlain, isolate } from './text/isolation.ts';
export { qrCode } from './text/qr-code.ts';
