import { normalise } from '@shura/alike/normalise';

/** At most one of each group of look-alikes: 0 and O; 1, I and L; 2 and Z; 5 and S; 6 and G; 8 and B; U and V. */
const alphabet = '34679ACDEFHJKMNPQRTVWXY';

/** Encodes random bytes as letters. Skips bytes that would bias the distribution. */
export const lettersOf = (bytes: Buffer, length: number): string =>
  [...bytes]
    .filter((byte) => byte < 10 * alphabet.length)
    .slice(0, length)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');

/** Letters in groups of four, as people read them. */
export const grouped = (letters: string): string => (letters.match(/.{4}/g) ?? []).join('-');

/** «الرقم المرجعي», such as `K3M7-9QXT`: 8 letters. Public, so it may be guessable. */
export const newReference = (random: (bytes: number) => Buffer): string =>
  // With spare bytes for those skipped.
  grouped(lettersOf(random(32), 8));

/** The prefix authors see before a reference. References contain no S, so it is unambiguous. */
const prefix = /^SHR(?=.{8}$)/;

/** Parses a reference as typed or pasted: any case, digits and grouping, with or without prefix. */
export const readReference = (typed: string): string | undefined => {
  const letters = normalise(typed)
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(prefix, '');
  return /^[0-9A-Z]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
};
