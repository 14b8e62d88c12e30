import { normalise } from '@shura/alike/normalise';

/** What authors are told before a reference, so that it is not taken for another number. No reference has an S. */
const prefix = /^SHR(?=.{8}$)/;

/** A reference as people type or paste it: any case, digits and grouping, with or without its prefix. */
export const readReference = (typed: string): string | undefined => {
  const letters = normalise(typed)
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(prefix, '');
  return /^[0-9A-Z]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
};
