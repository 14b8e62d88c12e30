import { findOwnCase } from './own-case.ts';
import { findPersonalData, type PersonalData } from './personal-data.ts';

/** Everything in a text to review before publication: personal data and personal complaints, in order. */
export const findPersonal = (text: string): readonly PersonalData[] =>
  [...findPersonalData(text), ...findOwnCase(text)].sort((one, other) => one.start - other.start);
