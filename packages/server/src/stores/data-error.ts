import { DataError } from '../model/store.ts';

/**
 * SQLSTATE classes 22 (data exception) and 23 (integrity constraint violation), and SQLite's result codes for the same.
 * Excludes triggers, which enforce rules of the schema.
 */
const codes = /^(2[23][0-9A-Z]{3}|SQLITE_(CONSTRAINT(?!_TRIGGER)|MISMATCH|RANGE|TOOBIG).*)$/;

/** A {@link DataError} if the database's error code means that a value is invalid; otherwise undefined. */
export const dataErrorOf = (code: unknown): DataError | undefined =>
  typeof code === 'string' && codes.test(code) ? new DataError(code) : undefined;
