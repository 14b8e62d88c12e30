import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { renderChoice, renderInput } from '../../ui/fields/field.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import type { AdoptionView, OpenConsultation } from './adoption-view.ts';
import { adoptionWords } from './words.ts';

/** Shown if no open consultation takes suggestions. */
/** No consultation takes posts, so the ways to find them lead nowhere; the platforms' keys can still be set. */
export function renderNoneOpen(desk: Desk) {
  const w = adoptionWords[desk.language];
  return html`
    <div class="card">
      <p>${w.noneOpen}</p>
      <p><a href=${desk.href('asking')}>${shellWords[desk.language].views.asking}</a></p>
      ${desk.may('administrator') ? html`<p><a href="${desk.href('adoption')}?by=keys">${w.ways.keys}</a></p>` : nothing}
    </div>
  `;
}

function renderFoundDraft({ desk, adoption }: AdoptionView) {
  const { found } = adoption.draft;
  if (!found) return '';
  return html`<p class="meta">${adoptionWords[desk.language].draft.mine(found.by, desk.format.time(found.at, ownTimeZone()))}</p>`;
}

/** The consultation, and the hashtag of the posts. */
export function renderConsultation(v: AdoptionView, open: readonly OpenConsultation[]) {
  const { desk, adoption } = v;
  const { language } = desk;
  const w = adoptionWords[language];
  const choose = ({ target }: Event) => {
    const chosen = open.find(({ slug }) => slug === (target as HTMLSelectElement).value);
    if (chosen) void adoption.open(chosen.slug, chosen.hashtag ?? '');
  };
  const options = open.map(({ slug, title }) => [slug, wordsIn(title, language).words] as const);
  const [only] = open;
  return renderSection(
    { title: w.forWhat },
    html`
      ${
        open.length === 1 && only
          ? html`<p class="chosen">${renderText(only.title, language)}</p>`
          : html`<div @change=${choose}>${renderChoice({ name: 'consultation', label: w.consultation, value: adoption.consultation ?? '', options })}</div>`
      }
      <div class="narrowly" @input=${({ target }: Event) => adoption.set({ hashtag: (target as HTMLInputElement).value })}>
        ${renderInput({ name: 'hashtag', label: w.hashtag, hint: w.hashtagHint, value: adoption.hashtag, required: false })}
      </div>
      ${renderFoundDraft(v)}
    `,
  );
}
