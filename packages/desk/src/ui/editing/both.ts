import type { Text } from '@shura/contract';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';

/** What is being written in both languages; either may still be empty. */
export type Both = Readonly<Record<RequiredLanguage, string>>;

export const empty: Both = { ar: '', en: '' };

export const bothOf = (text: Text | undefined): Both => ({ ar: text?.['ar'] ?? '', en: text?.['en'] ?? '' });

/** As it is published: in both languages or not at all. */
export const whole = ({ ar, en }: Both): Text | undefined =>
  ar.trim() && en.trim() ? { ar: ar.trim(), en: en.trim() } : undefined;

/** Begun in one language only. */
export const half = (both: Both): boolean => !whole(both) && Boolean(both.ar.trim() || both.en.trim());

/** What there is of it, to be shown before it is whole; undefined where nothing is written. */
export function some(both: Both): Text | undefined {
  const written = requiredLanguages.filter((tongue) => both[tongue].trim());
  return written.length > 0 ? Object.fromEntries(written.map((tongue) => [tongue, both[tongue]])) : undefined;
}
