import { findOwnCase } from './own-case.ts';
import { findPersonalData, type PersonalData } from './personal-data.ts';

/** All in a text that is its author's own business and is looked at before anybody else reads it, in its order. */
export const findPersonal = (text: string): readonly PersonalData[] =>
  [...findPersonalData(text), ...findOwnCase(text)].sort((one, other) => one.start - other.start);
