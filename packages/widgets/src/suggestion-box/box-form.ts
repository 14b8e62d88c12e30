import { type Basis, bases } from '@shura/contract/lists';
import { lettersOver, proofField } from '@shura/contract/suggestion-form';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import { wordsIn } from '../localization/words-in.ts';
import { renderSubmit } from '../parts/submit.ts';
import { sayBasis } from '../say/bases.ts';
import { sayChooseFromList, sayEmail } from '../say/controls.ts';
import { countLeft, sayCategory, sayCountry, saySend, sayTextHint } from '../say/suggesting.ts';
import { renderAlike } from './box-alike.ts';
import { renderBoxProblem, sayWrong } from './box-problem.ts';
import type { BoxView } from './box-view.ts';

/** Label of a field, and below it a hint or an error. */
const renderLabel = (v: BoxView, name: string, words: unknown, hint: unknown, optional = true) => html`
  <label for=${name}>${words}${optional ? renderOptional(v) : nothing}</label>
  ${renderNote(v, name, hint)}
`;

const renderOptional = ({ l }: BoxView) =>
  html` <span class="meta">(${l.msg('اختياري', { id: 'box/optional' })})</span>`;

const renderNote = (v: BoxView, name: string, hint: unknown = nothing) =>
  html`<div class="meta ${v.wrong?.[name] ? 'sign' : ''}" id="note-${name}">${v.wrong?.[name] ? sayWrong(v, name) : hint}</div>`;

const invalid = ({ wrong }: BoxView, name: string) => !!wrong?.[name];

/** A field of one line. */
const renderLine = (v: BoxView, name: string, type: string, words: unknown, hint?: unknown) => html`
  <div class="field">
    ${renderLabel(v, name, words, hint)}
    <input
      class="in"
      id=${name}
      name=${name}
      type=${type}
      .value=${v.controller.start[name] ?? ''}
      dir=${type === 'text' ? detectDir(v.controller.draft[name] ?? '', v.l.dir) : 'ltr'}
      autocomplete=${type === 'email' ? type : 'off'}
      aria-describedby="note-${name}"
      aria-invalid=${invalid(v, name)}
    />
  </div>
`;

const renderOptions = ({ controller }: BoxView, name: string, options: readonly (readonly [string, unknown])[]) =>
  options.map(
    ([value, label]) => html`<option value=${value} ?selected=${controller.start[name] === value}>${label}</option>`,
  );

/** A labelled `<select>` without a preselected option. */
const renderSelect = (v: BoxView, name: string, words: string, options: unknown) => html`
  <div class="field">
    ${renderLabel(v, name, words, nothing, false)}
    <select class="in" id=${name} name=${name} aria-describedby="note-${name}" aria-invalid=${invalid(v, name)} aria-required="true">
      <option value="">${sayChooseFromList(v.l)}</option>
      ${options}
    </select>
  </div>
`;

function renderText(v: BoxView) {
  const { l, controller, sending } = v;
  const { start, draft } = controller;
  const left = -lettersOver('text', draft['text']);
  return html`
    <div class="field">
      <label for="text">${l.msg('نص المقترح', { id: 'box/text' })}</label>
      ${renderNote(v, 'text', sayTextHint(l))}
      <textarea
        class="in"
        id="text"
        name="text"
        rows="5"
        dir=${detectDir(draft['text'] ?? '', l.dir)}
        ?readonly=${sending}
        aria-required="true"
        aria-describedby="note-text"
        aria-invalid=${invalid(v, 'text')}
        .value=${start['text'] ?? ''}
      ></textarea>
      <div class="under">
        <span class="meta ${left < 0 ? 'sign' : ''}" id="left">${v.still || v.wrong?.['text'] === 'too-long' ? nothing : countLeft(l, left)}</span>
        ${renderAlike(v)}
      </div>
    </div>
  `;
}

/**
 * A native `<select>`: phones show their own picker, keyboards jump to what is typed, and screen readers read the groups.
 * It has its place while the countries load. Without them, the basis is sent without one.
 */
function renderCountry(v: BoxView) {
  const { l } = v;
  const countries = v.controller.countriesIn?.(l);
  if (countries?.length === 0) {
    return html`<p class="meta">${l.msg('يُرجى ذكر الدولة في نص المقترح', { id: 'box/name-country' })}</p>`;
  }
  const groups = countries?.map(
    ([group, each]) => html`<optgroup label=${group}>${renderOptions(v, 'country', each)}</optgroup>`,
  );
  return renderSelect(v, 'country', sayCountry(l), groups);
}

/** The field that supports a basis: a country, or a link. */
function renderProof(v: BoxView, kind: Basis) {
  const { l } = v;
  if (kind === 'country') return renderCountry(v);
  const words = html`${l.msg('رابط', { id: 'box/link' })}: ${sayBasis(l, kind)}`;
  return kind === 'experience' ? nothing : renderLine(v, proofField(kind), 'url', words);
}

function renderBasis(v: BoxView) {
  const { l, controller } = v;
  return html`
    <fieldset id="basis" aria-describedby="note-basis">
      <legend>${l.msg('إلى ماذا يستند مقترحكم؟', { id: 'box/basis' })}${renderOptional(v)}</legend>
      ${renderNote(v, 'basis')}
      <div class="bar chips">
        ${bases.map(
          (kind) => html`
            <label class="row" part="option">
              <input type="checkbox" name="basis-${kind}" ?checked=${controller.start[`basis-${kind}`]} />
              ${sayBasis(l, kind)}
            </label>
          `,
        )}
      </div>
    </fieldset>
    ${bases.map((kind) => (v.still || controller.draft[`basis-${kind}`] ? renderProof(v, kind) : nothing))}
  `;
}

/** All fields, in order. */
export function renderFields(v: BoxView) {
  const { l, consultation } = v;
  const categories = consultation.suggestions?.categories ?? [];
  return html`
    ${renderText(v)}
    ${renderLine(v, 'title', 'text', l.msg('العنوان', { id: 'box/subject' }))}
    ${
      categories.length
        ? renderSelect(
            v,
            'category',
            sayCategory(l),
            renderOptions(
              v,
              'category',
              categories.map(({ id, text }) => [id, wordsIn(text, l.language).words]),
            ),
          )
        : nothing
    }
    ${renderBasis(v)}
    ${renderLine(
      v,
      'contact',
      'email',
      sayEmail(l),
      l.msg('لإبلاغكم بما يجري لمقترحكم لا غير، ولا يُنشر أبدًا', { id: 'box/mail-hint' }),
    )}
  `;
}

export function renderForm(v: BoxView) {
  const { l, controller, sending } = v;
  const onInput = ({ currentTarget }: Event) => controller.keep(currentTarget as HTMLFormElement);
  const send = (form: HTMLFormElement) => controller.submit(form, l.language);
  return html`
    <form novalidate class=${controller.draft['text'] || v.wrong ? '' : 'bare'} @input=${onInput}>
      ${renderFields(v)}
      ${renderBoxProblem(v)}
      ${v.personal ? nothing : html`<div class="bar">${renderSubmit(l, saySend(l), sending, send)}</div>`}
    </form>
  `;
}
