import type { Language } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { html } from 'lit';
import { detectDir } from './direction.ts';

/** Words by language tag. */
export type Text = Readonly<Record<string, string>>;

/** The words of a text in a language, else in whichever it has; `lang` is empty where nobody stated it. */
export function wordsIn(text: Text, language: Language) {
  const lang = language in text ? language : (Object.keys(text)[0] ?? '');
  const words = text[lang] ?? '';
  return { words, lang: lang === 'und' ? '' : lang, dir: detectDir(words, directions[language]) };
}

/** An agency's words, isolated, in their own language and direction. */
export function renderText(text: Text, language: Language) {
  const { words, lang, dir } = wordsIn(text, language);
  return html`<bdi lang=${lang} dir=${dir}>${words}</bdi>`;
}
