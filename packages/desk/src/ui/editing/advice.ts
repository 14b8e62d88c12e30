import type { Language } from '@shura/contract';
import type { Both } from './both.ts';
import { editingWords } from './words.ts';

/** From this many letters on, half as much in the other language says less. */
const enough = 60;

/** What may be wrong with words in both languages: nothing that keeps them from being saved. */
export function adviceOf(language: Language, { ar, en }: Both, most: number): string | undefined {
  const w = editingWords[language];
  const [arabic, english] = [ar.trim().length, en.trim().length];
  if (arabic > most || english > most) return w.long(most);
  if (
    arabic &&
    english &&
    Math.max(arabic, english) >= enough &&
    Math.min(arabic, english) * 2 < Math.max(arabic, english)
  ) {
    return arabic < english ? w.arabicShorter : w.englishShorter;
  }
  if (!arabic && english) return w.arabicMissing;
  return arabic && !english ? w.englishMissing : undefined;
}
