/**
 * An agency as a file: lines of JSON. The first says which format and version; the last but one how many there were before
 * it and their SHA-256; the last which key signed all of that. Each of the others is a row of a table, with slugs and
 * references where the database has numbers. Whoever voted or supported has a number of their own in each poll, or in the
 * file, and no key: nobody's token leads to it.
 */
export const format = 'shura-agency';
/** Grows when a server of before could not read what is written. */
export const version = 1;
