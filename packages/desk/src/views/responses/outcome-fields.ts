import type { AgencyDocument } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { answeringWords } from '../../ui/answering/words.ts';
import { type Line, type Lines, renderLines } from '../../ui/editing/lines.ts';
import { renderOffice } from '../../ui/editing/offices.ts';
import { renderBoth, renderSubject, type Written } from '../../ui/editing/two-languages-field.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { type DeedForm, newDeed, newRefusal, type OutcomeForm, type RefusalForm } from './outcome-form.ts';
import { responseWords } from './words.ts';

export interface OutcomeView extends Written {
  readonly form: OutcomeForm;
  readonly settings: AgencyDocument;
  /** Replaces the form; focuses `focus`. */
  change(form: OutcomeForm, focus?: string): void;
}

type List<Item extends Line> = Pick<Lines<Item>, 'list' | 'lines' | 'add' | 'fresh' | 'change'> & {
  readonly title: string;
  fields(item: Item, at: string): unknown;
};

/** What was done or not done, as numbered lines. */
function renderList<Item extends Line>({ desk }: OutcomeView, { title, fields, ...list }: List<Item>) {
  const name = (index: number) => `${title} ${desk.format.number(index + 1)}`;
  return renderLines<Item>({
    ...{ ...list, desk, name, min: 0, max: limits.options },
    render: (item, index, acts) => html`
      <div class="part" role="group" aria-label=${name(index)}>
        <div class="split">
          <h3>${name(index)}</h3>
          ${acts}
        </div>
        ${fields(item, `${list.list}.${index}`)}
      </div>
    `,
  });
}

function renderDid(v: OutcomeView) {
  const { desk, form, page } = v;
  const w = responseWords[desk.language];
  const wrong = page.wrong['did'];
  return renderSubject(
    w.did,
    html`
      ${wrong ? html`<p class="danger"><b>${wrong}</b></p>` : nothing}
      ${renderList<DeedForm>(v, {
        ...{ list: 'did', lines: form.did, title: w.deed, add: w.addDeed, fresh: newDeed },
        change: (did, focus) => v.change({ ...form, did }, focus),
        fields: ({ text, on }, at) => html`
          ${renderBoth(v, { name: `${at}.text`, label: w.deedText, value: text, lines: 2, maxLetters: 300 })}
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
    renderList<RefusalForm>(v, {
      ...{ list: 'didNot', lines: form.didNot, title: w.refusal, add: w.addRefusal, fresh: newRefusal },
      change: (didNot, focus) => v.change({ ...form, didNot }, focus),
      fields: ({ text, reason }, at) => html`
        ${renderBoth(v, { name: `${at}.text`, label: w.refusalText, value: text, lines: 2, maxLetters: 300 })}
        ${renderBoth(v, { name: `${at}.reason`, label: w.reason, value: reason, lines: 2, maxLetters: 400 })}
      `,
    }),
  );
}

/** We asked, you said, we did: the parts that the agency writes. */
export function renderOutcomeFields(v: OutcomeView) {
  const { desk, form, settings } = v;
  const w = responseWords[desk.language];
  const { office } = answeringWords[desk.language];
  const by = { label: office, chosen: ['chosen', form.chosen], typed: ['office', form.office] } as const;
  return html`
    ${renderSubject(w.said, renderBoth(v, { name: 'said', label: w.saidLabel, hint: w.saidHint, value: form.said, lines: 6, maxLetters: 1200 }))}
    ${renderDid(v)}
    ${renderDidNot(v)}
    ${renderSubject(w.by, renderOffice(v, by, settings.offices ?? []))}
  `;
}
