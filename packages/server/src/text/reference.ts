import { normalise } from '@shura/alike/normalise';

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
