import type { Text } from '@shura/contract';
import { type RequiredLanguage, requiredLanguages } from '@shura/contract/lists';

/** A text being written in both languages; either may be empty. */
export type Both = Readonly<Record<RequiredLanguage, string>>;

export const empty: Both = { ar: '', en: '' };

export const bothOf = (text: Text | undefined): Both => ({ ar: text?.['ar'] ?? '', en: text?.['en'] ?? '' });

/** The text for publication, trimmed; undefined unless both languages have text. */
export const whole = ({ ar, en }: Both): Text | undefined =>
  ar.trim() && en.trim() ? { ar: ar.trim(), en: en.trim() } : undefined;

/** Whether only one language has text. */
export const half = (both: Both): boolean => !whole(both) && Boolean(both.ar.trim() || both.en.trim());

/** The languages with text, for previews; undefined if empty. */
export function some(both: Both): Text | undefined {
  const written = requiredLanguages.filter((tongue) => both[tongue].trim());
  return written.length > 0 ? Object.fromEntries(written.map((tongue) => [tongue, both[tongue]])) : undefined;
}
