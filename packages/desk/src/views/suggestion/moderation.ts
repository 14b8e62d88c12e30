import { sayPersonal } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { openAppeal, renderAppealDue } from '../../ui/facts/facts.ts';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import { invalid, renderTick, wrongOf } from '../../ui/fields/field.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { type Deed, fieldOf, mayDo, renderDeedForm, renderSaid, saidIn, saidWrong } from './deed.ts';
import { deedWords } from './deed-words.ts';
import { renderRule, ruleIn, ruleWrong } from './rule-field.ts';
import type { SuggestionView } from './suggestion-view.ts';

const renderChecked = ({ desk, deeds }: SuggestionView, kind: 'publish' | 'decide-appeal') =>
  renderTick({ name: fieldOf(kind, 'checked'), label: deedWords[desk.language].checked, form: deeds.form(kind) });

const isChecked = (kind: 'publish' | 'decide-appeal', values: Readonly<Record<string, string>>): boolean =>
  values[fieldOf(kind, 'checked')] === 'on';

const publishDeed: Deed = {
  kind: 'publish',
  possible: ({ suggestion }) => suggestion.publication === 'held',
  fields: (view) => (toLookAt(view.suggestion).length ? renderChecked(view, 'publish') : nothing),
  wrong: (view, values) => ({
    [fieldOf('publish', 'checked')]:
      toLookAt(view.suggestion).length && !isChecked('publish', values)
        ? deedWords[view.desk.language].notChecked
        : undefined,
  }),
  read: (_, values) => ({ kind: 'publish', ...(isChecked('publish', values) && { checked: true as const }) }),
};

/** An act that withdraws the words from the public under a rule. */
const byRule = (kind: 'hide' | 'remove', possible: Deed['possible']): Deed => ({
  ...{ kind, possible, final: true },
  fields: (view) => renderRule(view, kind),
  wrong: (view, values) => ruleWrong(view, kind, values),
  read(_, values) {
    const rule = ruleIn(kind, values);
    return rule === undefined ? undefined : { kind, rule };
  },
});

export const hideDeed: Deed = byRule(
  'hide',
  ({ suggestion: { publication } }) => publication === 'held' || publication === 'published',
);

/** Only for what was never published. */
export const removeDeed: Deed = byRule(
  'remove',
  ({ suggestion }) =>
    (suggestion.publication === 'held' || suggestion.publication === 'hidden') &&
    !suggestion.acts.some(({ kind }) => kind === 'published') &&
    openAppeal(suggestion) === undefined,
);

const verdict = fieldOf('decide-appeal', 'upheld');

const appealDeed: Deed = {
  kind: 'decide-appeal',
  final: true,
  possible: (view) => openAppeal(view.suggestion) !== undefined && view.suggestion.publication !== 'erased',
  fields(view) {
    const { desk, deeds, suggestion } = view;
    const w = deedWords[desk.language];
    const field = { name: verdict, label: '', form: deeds.form('decide-appeal') };
    const wrong = wrongOf(field);
    const chosen = deeds.values('decide-appeal')[verdict];
    return html`
      <fieldset>
        <legend>${w.verdict}</legend>
        ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
        <div class="rows">
          ${(['upheld', 'refused'] as const).map((one, index) => html`<label class="row"><input type="radio" name=${verdict} value=${one} ?checked=${chosen === one} aria-invalid=${index === 0 ? invalid(field) : nothing}> ${w.verdicts[one]}</label>`)}
        </div>
      </fieldset>
      ${chosen === 'upheld' && suggestion.personalData.length ? renderChecked(view, 'decide-appeal') : nothing}
      ${renderSaid(view, 'decide-appeal', 'reason', { label: w.reason })}
    `;
  },
  wrong(view, values) {
    const w = deedWords[view.desk.language];
    const looks = values[verdict] === 'upheld' && view.suggestion.personalData.length > 0;
    return {
      [verdict]: values[verdict] ? undefined : w.noVerdict,
      [fieldOf('decide-appeal', 'checked')]: looks && !isChecked('decide-appeal', values) ? w.notChecked : undefined,
      ...saidWrong(view, 'decide-appeal', 'reason', values),
    };
  },
  read(_, values) {
    const reason = saidIn('decide-appeal', 'reason', values);
    const upheld = values[verdict] === 'upheld';
    const checked = upheld && isChecked('decide-appeal', values);
    return reason && { kind: 'decide-appeal', upheld, reason, ...(checked && { checked: true as const }) };
  },
};

/** Likely personal data, with its kind. */
export function renderPersonal(view: SuggestionView) {
  const { desk, suggestion } = view;
  const found = toLookAt(suggestion);
  const w = deedWords[desk.language];
  if (found.length === 0) return nothing;
  return html`
    <div class="found">
      <p><b>${w.personal(desk.format, found.length)}</b></p>
      <ul>
        ${found.map(({ field, start, end, kind }) => html`<li><bdi class="quoted">${suggestion[field]?.slice(start, end)}</bdi> <span class="meta">${sayPersonal(publicLocale(desk.language), kind)}</span></li>`)}
      </ul>
      ${suggestion.publication === 'held' ? html`<p class="meta">${w.personalWords}</p>` : nothing}
    </div>
  `;
}

/** Decisions of moderation: publication, or an appeal. */
export function renderModeration(view: SuggestionView) {
  const { desk, suggestion } = view;
  const w = deedWords[desk.language];
  if (appealDeed.possible(view) && mayDo(view, 'decide-appeal')) {
    return html`
      <section class="card part" aria-labelledby="appeal-title">
        <h2 id="appeal-title">${w.appeal}</h2>
        <p class="meta">${renderAppealDue(desk, suggestion)}</p>
        ${renderDeedForm(view, appealDeed)}
      </section>
    `;
  }
  if (suggestion.publication !== 'held' || !mayDo(view, 'publish')) return nothing;
  return html`
    <section class="card part" aria-labelledby="moderation-title">
      <h2 id="moderation-title">${w.moderation}</h2>
      <p class="meta">${w.moderationWords}</p>
      ${renderDeedForm(view, publishDeed)}
    </section>
  `;
}
