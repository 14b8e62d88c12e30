import type { Language } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { html } from 'lit';
import { detectDir } from './direction.ts';

/** Text by language tag. */
export type Text = Readonly<Record<string, string>>;

/** The text in a language, else in another that it has; `lang` is empty if its language is not stated. */
export function wordsIn(text: Text, language: Language) {
  const lang = language in text ? language : (Object.keys(text)[0] ?? '');
  const words = text[lang] ?? '';
  return { words, lang: lang === 'und' ? '' : lang, dir: detectDir(words, directions[language]) };
}

/** An agency's text, isolated, in its own language and direction. */
export function renderText(text: Text, language: Language) {
  const { words, lang, dir } = wordsIn(text, language);
  return html`<bdi lang=${lang} dir=${dir}>${words}</bdi>`;
}
