/**
 * An exported agency is a file of JSON lines:
 * - the first line has the format, the version and the agency;
 * - then each line is a row of a table, with slugs and references instead of database ids;
 * - the second to last line has the number of lines before it, and their SHA-256;
 * - the last line has the signature of all lines before it.
 *
 * Voters are numbered within each poll, supporters within the file. The file contains no keys, so the token of a device cannot
 * be matched to a row.
 */
export const format = 'shura-agency';
/** Increased with each change that an older server cannot read. */
export const version = 1;
