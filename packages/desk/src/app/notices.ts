import type { Language } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';
import { fieldWords } from '../ui/fields/words.ts';
import type { Notice } from './shown.ts';

/** Shown in place of a view. */
export function renderNotice(notice: Notice, language: Language, base: string) {
  const w = shellWords[language];
  return html`
    <section class="notice">
      <h1 class="heading" tabindex="-1">${w.notices[notice].title}</h1>
      <p>${w.notices[notice].words}</p>
      ${notice === 'no-agency' ? nothing : html`<p><a href=${base}>${w.home}</a></p>`}
    </section>
  `;
}

export function renderDown(language: Language, retry: () => void) {
  const w = shellWords[language];
  return html`
    <section class="notice" role="alert">
      <h1 class="heading" tabindex="-1">${w.down}</h1>
      <p>${w.downWords}</p>
      <button type="button" @click=${retry}>${fieldWords[language].retry}</button>
    </section>
  `;
}

/** A warning on the other pages of an agency that will be deleted, with a link for administrators, who can stop this. */
export function renderToBeDeleted(desk: Desk) {
  const w = shellWords[desk.language];
  return html`
    <p class="problem trouble">
      ${w.toBeDeleted}
      ${desk.may('administrator') ? html`<a href=${desk.href('deletion')}>${w.views.deletion}</a>` : nothing}
    </p>
  `;
}
