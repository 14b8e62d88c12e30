import { html, type TemplateResult } from 'lit';
import './designers.css';

export type Language = 'ar' | 'en';

/** Words of one page in both languages. */
export type Words<Shape> = Readonly<Record<Language, Shape>>;

/** A page for designers: a title, what it is for, and its parts. */
export const frame = (language: Language, title: string, lede: string, body: unknown): TemplateResult => html`
  <article class="designers" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
    <h1>${title}</h1>
    <p class="lede">${lede}</p>
    ${body}
  </article>
`;

/** Text to copy, always left to right. */
export const code = (text: string): TemplateResult => html`<pre dir="ltr" tabindex="0"><code>${text}</code></pre>`;

/** Code inside a sentence. */
export const bit = (text: string): TemplateResult => html`<code dir="ltr">${text}</code>`;
