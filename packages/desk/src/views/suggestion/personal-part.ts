import type { DeskSuggestion } from '@shura/contract';
import { sayPersonal } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { fieldOf, mayDo, renderActForm } from './act-form.ts';
import { actWords } from './act-words.ts';
import { redactForm } from './redaction.ts';
import type { SuggestionView } from './suggestion-view.ts';

type Found = DeskSuggestion['personalData'][number];

/** Whether the form that hides parts of the words stands beside what was found, and not with the other acts. */
export const hidesHere = (view: SuggestionView): boolean =>
  toLookAt(view.suggestion).length > 0 && redactForm.possible(view) && mayDo(view, 'redact');

/** A button that opens the form for this alone; what is left is the rule. */
function renderHide({ desk, acts }: SuggestionView, { field, start, end, kind }: Found) {
  const open = ({ currentTarget }: Event) => {
    acts.set('redact', { [fieldOf('redact', 'spans')]: JSON.stringify([{ field, start, end }]) });
    const found = (currentTarget as HTMLElement).closest('.found');
    found?.querySelector('details')?.setAttribute('open', '');
    found?.querySelector('select')?.focus();
  };
  return html`<button type="button" class="plain" @click=${open}>${actWords[desk.language].hideFound[kind]}</button>`;
}

/** Likely personal data, with its kind, and what hides it. */
export function renderPersonal(view: SuggestionView) {
  const { desk, suggestion } = view;
  const found = toLookAt(suggestion);
  const w = actWords[desk.language];
  if (found.length === 0) return nothing;
  const may = hidesHere(view);
  return html`
    <div class="found">
      <p><b>${w.personal(desk.format, found.length)}</b></p>
      <ul>
        ${found.map((one) => html`<li><span><bdi class="quoted">${suggestion[one.field]?.slice(one.start, one.end)}</bdi> <span class="meta">${sayPersonal(publicLocale(desk.language), one.kind)}</span></span>${may ? renderHide(view, one) : nothing}</li>`)}
      </ul>
      ${suggestion.publication === 'held' ? html`<p class="meta">${w.personalWords}</p>` : nothing}
      ${may ? renderActForm(view, redactForm) : nothing}
    </div>
  `;
}
