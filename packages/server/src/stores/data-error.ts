import { DataError } from '../model/store.ts';

/**
 * Classes 22 (data exception) and 23 (integrity constraint violation) of SQLSTATE, and SQLite's result codes for the same.
 * A trigger that refuses is a rule of the schema, in both.
 */
const codes = /^(2[23][0-9A-Z]{3}|SQLITE_(CONSTRAINT(?!_TRIGGER)|MISMATCH|RANGE|TOOBIG).*)$/;

/** The error of a write whose values are at fault, by the code that the database gave; undefined for any other failure. */
export const dataErrorOf = (code: unknown): DataError | undefined =>
  typeof code === 'string' && codes.test(code) ? new DataError(code) : undefined;
