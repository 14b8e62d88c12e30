/**
 * An agency as a file of JSON lines. The first line names the format and version. Each further line is a row of a
 * table, with slugs and references instead of the database's numbers. The last but one has the number of lines before
 * it and their SHA-256; the last has the signature of all that. Voters are numbered in each poll, supporters in the
 * file. There are no keys, so that a token leads to no row.
 */
export const format = 'shura-agency';
/** Increased when an older server could not read the file. */
export const version = 1;
