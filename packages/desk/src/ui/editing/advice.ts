import type { Language } from '@shura/contract';
import type { Both } from './both.ts';
import { editingWords } from './words.ts';

/** From this many letters on, a translation half as long is suspicious. */
const minLetters = 60;

/** Warnings about a text in both languages; it can be saved all the same. */
export function adviceOf(language: Language, { ar, en }: Both, maxLetters: number): string | undefined {
  const w = editingWords[language];
  const [arabic, english] = [ar.trim().length, en.trim().length];
  if (arabic > maxLetters || english > maxLetters) return w.long(maxLetters);
  if (
    arabic &&
    english &&
    Math.max(arabic, english) >= minLetters &&
    Math.min(arabic, english) * 2 < Math.max(arabic, english)
  ) {
    return arabic < english ? w.arabicShorter : w.englishShorter;
  }
  if (!arabic && english) return w.arabicMissing;
  return arabic && !english ? w.englishMissing : undefined;
}
