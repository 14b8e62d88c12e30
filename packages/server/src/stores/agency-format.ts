/** What was open when an agency was exported. */
export interface OpenParts {
  /** Slugs of consultations. */
  readonly consultations: readonly string[];
  /** Slugs of polls. */
  readonly polls: readonly string[];
  /** Those of the polls whose ballots and counts are left out, since nobody may see them before the poll closes. */
  readonly sealed: readonly string[];
}

export const nothingOpen: OpenParts = { consultations: [], polls: [], sealed: [] };

/**
 * An exported agency is a file of JSON lines:
 * - the first line has the format, the version, the agency, and what of it was open ({@link OpenParts}), if anything;
 * - then each line is a row of a table, with slugs and references instead of database ids;
 * - the second to last line has the number of lines before it, and their SHA-256;
 * - the last line has the signature of all lines before it.
 *
 * Voters are numbered within each poll, supporters within the file, also where they contest. The file contains no keys, so the token of a device cannot
 * be matched to a row.
 */
export const format = 'shura-agency';
/** Increased with each change that an older server cannot read. */
export const version = 1;
