import type { DeskSuggestion, SuggestionPart } from '@shura/contract';
import { directions, otherRequired, writtenIn } from '@shura/contract/languages';
import { visibilities } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { renderCancel } from '../../../ui/editing/confirmation.ts';
import { modal } from '../../../ui/editing/modal.ts';
import { renderSummary } from '../../../ui/editing/summary.ts';
import { renderBilingual } from '../../../ui/fields/bilingual.ts';
import { renderArea, renderInput, renderOutcome, renderRadios, renderSubmit } from '../../../ui/fields/field.ts';
import { formOf } from '../../../ui/fields/form-controller.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import { askingWords } from '../../asking/words.ts';
import { hindrance, type PromotedKind } from './promotion.ts';
import { firstVisibility, type PromotionController } from './promotion-controller.ts';
import type { SourceController } from './source-controller.ts';
import { sourceWords } from './words.ts';

const kinds: readonly PromotedKind[] = ['agree', 'single'];

function renderKinds(p: PromotionController) {
  const w = sourceWords[p.desk.language].promote;
  return renderRadios({
    ...{ name: 'kind', legend: w.kind, chosen: p.kind },
    choose: (kind) => p.ask(kind),
    options: kinds.map((kind) => [kind, w.kinds[kind].name, w.kinds[kind].words]),
  });
}

/** Title or text, if there is a choice. */
function renderParts(p: PromotionController, { reference, title, text, direction }: DeskSuggestion) {
  const w = sourceWords[p.desk.language].promote;
  const part = (value: SuggestionPart, words: string | undefined, name: string, checked: boolean) => html`
    <label class="row">
      <input type="radio" name="part-${reference}" value=${value} ?checked=${checked}>
      <span><span class="meta">${name}</span><br><bdi class="words" dir=${direction}>${words}</bdi></span>
    </label>
  `;
  if (title === undefined)
    return html`<bdi class="words locked" dir=${direction} lang=${writtenIn[direction]}>${text}</bdi>`;
  return html`
    <fieldset>
      <legend class="quietly">${w.words}</legend>
      <div class="rows">${part('title', title, w.titleOnly, true)}${part('text', text, w.textWhole, false)}</div>
    </fieldset>
  `;
}

function renderStatement(p: PromotionController, suggestion: DeskSuggestion) {
  const w = sourceWords[p.desk.language].promote;
  const { reference } = suggestion;
  const why = hindrance(suggestion);
  const chosen = p.chosen.has(reference);
  const wrong = p.form.wrong[`on-${reference}`];
  const other = otherRequired(writtenIn[suggestion.direction]);
  const choose = ({ currentTarget }: Event) => p.choose(reference, (currentTarget as HTMLInputElement).checked);
  return html`
    <li class="statement part">
      <label class="on">
        <input type="checkbox" name="on-${reference}" .checked=${chosen} ?disabled=${why !== undefined} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="on-${reference}-why" @change=${choose}>
        <bdi dir="ltr" class="reference">${reference}</bdi>
        <span class="meta" id="on-${reference}-why">${why ? w[why] : (wrong ?? w.locked)}</span>
      </label>
      ${renderParts(p, suggestion)}
      ${
        chosen
          ? renderArea({
              name: `other-${reference}`,
              label: html`${w.otherOf(reference)} <span class="tongue">${w.other[other]}</span>`,
              rows: 2,
              lang: other,
              dir: directions[other],
              form: p.form,
            })
          : nothing
      }
    </li>
  `;
}

function renderWhen(p: PromotionController) {
  const w = sourceWords[p.desk.language].promote;
  return html`
    <fieldset>
      <legend>${w.visibility}</legend>
      <div class="rows">
        ${visibilities.map((one) => html`<label class="row"><input type="radio" name="visibility" value=${one} ?checked=${one === firstVisibility}><span>${w.visibilities[one]}</span></label>`)}
      </div>
    </fieldset>
    ${renderInput({ name: 'closes', label: askingWords[p.desk.language].fields['closes'], hint: w.closesHint, type: 'date', short: true, required: false })}
  `;
}

/** Label of a field: the title in a language, whether a suggestion is included, or its translation. */
function nameField(
  p: Pick<PromotionController, 'desk' | 'kind'>,
  suggestions: readonly DeskSuggestion[],
  field: string,
): string | undefined {
  const w = sourceWords[p.desk.language].promote;
  const [, part, reference = ''] = /^(on|other)-(.*)$/.exec(field) ?? [];
  const suggestion = suggestions.find((one) => one.reference === reference);
  if (part === 'other' && suggestion)
    return `${w.otherOf(reference)} ${w.other[otherRequired(writtenIn[suggestion.direction])]}`;
  if (part === 'on' || field.startsWith('part-')) return w.which;
  if (field === 'title.ar' || field === 'title.en')
    return `${titleLabel(p)} ${w.other[field === 'title.en' ? 'en' : 'ar']}`;
  const others: Readonly<Record<string, string | undefined>> = {
    kind: w.kind,
    visibility: w.visibility,
    closes: askingWords[p.desk.language].fields['closes'],
  };
  return Object.hasOwn(others, field) ? others[field] : undefined;
}

function titleLabel({ kind, desk }: Pick<PromotionController, 'desk' | 'kind'>): string {
  const w = sourceWords[desk.language].promote;
  return kind === 'single' ? w.question : w.name;
}

function renderDialog(p: PromotionController, suggestions: readonly DeskSuggestion[]) {
  const { language } = p.desk;
  const w = sourceWords[language].promote;
  return html`
    <dialog class="promote" ${modal} aria-labelledby="promote" @close=${() => p.close()}>
      <div>
        <h2 id="promote" tabindex="-1">${w.title}</h2>
        <p class="meta">${w.why}</p>
      </div>
      <form novalidate @submit=${(event: SubmitEvent) => p.save(formOf(event))}>
        ${renderSummary(language, p.form, (field) => nameField(p, suggestions, field))}
        ${renderKinds(p)}
        ${renderBilingual(language, { name: 'title', label: titleLabel(p), form: p.form })}
        <div role="group" aria-labelledby="which">
          <h3 id="which">${w.which}</h3>
          <ul class="list">${suggestions.map((one) => renderStatement(p, one))}</ul>
        </div>
        ${renderWhen(p)}
        <div class="bar">
          ${renderSubmit(p.form, askingWords[language].saveDraft, fieldWords[language].saving)}
          ${renderCancel(language)}
        </div>
      </form>
    </dialog>
  `;
}

/** Promotes one or several alike suggestions: makes a draft of a poll in the authors' own words. */
export function renderPromote(c: SourceController, suggestion: DeskSuggestion) {
  const { promotion, desk } = c;
  if (!desk.may('publisher') || suggestion.publication !== 'published') return nothing;
  const w = sourceWords[desk.language].promote;
  const open = ({ currentTarget }: Event) => void promotion.open(currentTarget as HTMLElement, suggestion);
  return html`
    <div class="bar promoting"><button type="button" class="to-public" @click=${open}>${w.open}</button></div>
    ${promotion.suggestions ? renderDialog(promotion, promotion.suggestions) : renderOutcome(promotion.form)}
  `;
}
