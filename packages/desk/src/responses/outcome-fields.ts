import type { AgencyDocument } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answeringWords } from '../answering/words.ts';
import { adviceOf } from '../editing/advice.ts';
import type { Both } from '../editing/both.ts';
import { type Line, renderLineActs } from '../editing/lines.ts';
import { renderBilingual } from '../fields/bilingual.ts';
import { renderChoice, renderInput } from '../fields/field.ts';
import type { FormController } from '../fields/form-controller.ts';
import { fieldWords } from '../fields/words.ts';
import type { Desk } from '../shell/desk.ts';
import { type DeedForm, newDeed, newRefusal, type OutcomeForm, type RefusalForm } from './outcome-form.ts';
import { responseWords } from './words.ts';

export interface OutcomeView {
  readonly desk: Desk;
  readonly form: OutcomeForm;
  readonly page: FormController;
  readonly settings: AgencyDocument;
  /** Puts another form in place; the keyboard goes to `focus`. */
  change(form: OutcomeForm, focus?: string): void;
}

const renderSubject = ({ title, why }: { readonly title: string; readonly why: string }, fields: unknown) => html`
  <section class="card part">
    <div>
      <h2>${title}</h2>
      <p class="meta">${why}</p>
    </div>
    ${fields}
  </section>
`;

function renderBoth(
  { desk, page }: OutcomeView,
  field: {
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly value: Both;
    readonly rows?: number;
    readonly most: number;
  },
) {
  const { name, label, hint, value, rows, most } = field;
  const advice = adviceOf(desk.language, value, most);
  return html`
    <div class="both">
      ${renderBilingual(desk.language, {
        ...{ name, label, value: { ...value }, form: page },
        ...(hint ? { hint } : {}),
        ...(rows ? { lines: true, rows } : {}),
      })}
      ${advice ? html`<p class="advice">${advice}</p>` : nothing}
    </div>
  `;
}

function renderOffice(v: OutcomeView) {
  const { desk, form, page, settings } = v;
  const w = responseWords[desk.language];
  const offices = settings.offices ?? [];
  return renderSubject(
    w.by,
    html`
      ${
        offices.length
          ? renderChoice({
              ...{ name: 'chosen', label: answeringWords[desk.language].office, value: form.chosen, form: page },
              options: [
                ...offices.map(({ id, name }) => [id, wordsIn(name, desk.language).words] as const),
                ['', fieldWords[desk.language].otherOffice] as const,
              ],
            })
          : nothing
      }
      ${offices.length && form.chosen ? nothing : renderBoth(v, { name: 'office', label: answeringWords[desk.language].office, value: form.office, most: 120 })}
    `,
  );
}

interface List<Item extends Line> {
  readonly name: 'did' | 'didNot';
  readonly lines: readonly Item[];
  readonly title: string;
  readonly add: string;
  fresh(lines: readonly Item[]): Item;
  put(lines: readonly Item[]): OutcomeForm;
  fields(item: Item, at: string): unknown;
}

/** A list that grows, shrinks and is put in order, with buttons for all of it. */
function renderLines<Item extends Line>(v: OutcomeView, list: List<Item>) {
  const { desk } = v;
  const { name, lines, title, add, fresh, put, fields } = list;
  const named = (index: number) => `${title} ${desk.format.number(index + 1)}`;
  return html`
    ${
      lines.length
        ? html`<ol class="lines">
            ${repeat(
              lines,
              ({ id }) => id,
              (item, index) => html`
                <li><div class="part" role="group" aria-label=${named(index)}>
                  <div class="split">
                    <h3>${named(index)}</h3>
                    ${renderLineActs({
                      ...{ desk, list: name, lines, index, least: 0, name: named },
                      change: (next, focus) => v.change(put(next), focus),
                    })}
                  </div>
                  ${fields(item, `${name}.${index}`)}
                </div></li>
              `,
            )}
          </ol>`
        : nothing
    }
    ${
      lines.length >= limits.options
        ? nothing
        : html`<div class="bar"><button type="button" data-add=${name} @click=${() => v.change(put([...lines, fresh(lines)]), `[name="${name}.${lines.length}.text.ar"]`)}>${add}</button></div>`
    }
  `;
}

function renderDid(v: OutcomeView) {
  const { desk, form, page } = v;
  const w = responseWords[desk.language];
  const wrong = page.wrong['did'];
  return renderSubject(
    w.did,
    html`
      ${wrong ? html`<p class="danger"><b>${wrong}</b></p>` : nothing}
      ${renderLines<DeedForm>(v, {
        ...{ name: 'did', lines: form.did, title: w.deed, add: w.addDeed, fresh: newDeed },
        put: (did) => ({ ...form, did }),
        fields: ({ text, on }, at) => html`
          ${renderBoth(v, { name: `${at}.text`, label: w.deedText, value: text, rows: 2, most: 300 })}
          ${renderInput({ name: `${at}.on`, label: w.on, type: 'date', value: on, short: true, form: page })}
        `,
      })}
    `,
  );
}

function renderDidNot(v: OutcomeView) {
  const { desk, form } = v;
  const w = responseWords[desk.language];
  return renderSubject(
    w.didNot,
    renderLines<RefusalForm>(v, {
      ...{ name: 'didNot', lines: form.didNot, title: w.refusal, add: w.addRefusal, fresh: newRefusal },
      put: (didNot) => ({ ...form, didNot }),
      fields: ({ text, reason }, at) => html`
        ${renderBoth(v, { name: `${at}.text`, label: w.refusalText, value: text, rows: 2, most: 300 })}
        ${renderBoth(v, { name: `${at}.reason`, label: w.reason, value: reason, rows: 2, most: 400 })}
      `,
    }),
  );
}

/** We asked, you said, we did: the parts that the agency writes. */
export const renderOutcomeFields = (v: OutcomeView) => html`
  ${renderSubject(
    responseWords[v.desk.language].said,
    renderBoth(v, {
      name: 'said',
      label: responseWords[v.desk.language].saidLabel,
      hint: responseWords[v.desk.language].saidHint,
      value: v.form.said,
      rows: 6,
      most: 1200,
    }),
  )}
  ${renderDid(v)}
  ${renderDidNot(v)}
  ${renderOffice(v)}
`;
