import { html, nothing } from 'lit';
import { openAppeal, renderAppealDue } from '../../ui/facts/facts.ts';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import { invalid, renderTick, wrongOf } from '../../ui/fields/field.ts';
import { type ActForm, type At, fieldOf, mayDo, type Part, renderFormOfAct } from './act-form.ts';
import { rule, said, wordsOf } from './act-parts.ts';
import { actWords } from './act-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

/** A person has looked at the likely personal data, if there is any to look at. */
const checked = (asked: (at: At) => boolean): Part<true> => ({
  render: (at) => (asked(at) ? renderTick({ name: at.name, label: wordsOf(at).checked, form: at.form }) : nothing),
  wrong: (at) => ({ [at.name]: asked(at) && at.values[at.name] !== 'on' ? wordsOf(at).notChecked : undefined }),
  read: (at) => (asked(at) && at.values[at.name] === 'on') || undefined,
  optional: true,
});

const publishForm: ActForm = {
  kind: 'publish',
  possible: ({ suggestion }) => suggestion.publication === 'held',
  parts: { checked: checked(({ suggestion }) => toLookAt(suggestion).length > 0) },
};

export const hideForm: ActForm = {
  kind: 'hide',
  final: true,
  possible: ({ suggestion: { publication } }) => publication === 'held' || publication === 'published',
  parts: { rule },
};

/** Only for suggestions that were never published. */
export const removeForm: ActForm = {
  kind: 'remove',
  final: true,
  possible: ({ suggestion }) =>
    (suggestion.publication === 'held' || suggestion.publication === 'hidden') &&
    !suggestion.acts.some(({ kind }) => kind === 'published') &&
    openAppeal(suggestion) === undefined,
  parts: { rule },
};

const verdict = fieldOf('decide-appeal', 'upheld');

const upheld: Part<boolean> = {
  render({ desk, name, values, form }) {
    const w = actWords[desk.language];
    const field = { name, label: '', form };
    const wrong = wrongOf(field);
    return html`
      <fieldset>
        <legend>${w.verdict}</legend>
        ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
        <div class="rows">
          ${(['upheld', 'refused'] as const).map((one, index) => html`<label class="row"><input type="radio" name=${name} value=${one} ?checked=${values[name] === one} aria-invalid=${index === 0 ? invalid(field) : nothing}> ${w.verdicts[one]}</label>`)}
        </div>
      </fieldset>
    `;
  },
  wrong: ({ desk, name, values }) => ({ [name]: values[name] ? undefined : wordsOf({ desk }).noVerdict }),
  read: ({ name, values }) => values[name] === 'upheld',
};

const appealForm: ActForm = {
  kind: 'decide-appeal',
  final: true,
  possible: ({ suggestion }) =>
    openAppeal(suggestion) !== undefined && suggestion.publication !== 'erased' && !suggestion.ownHiding,
  parts: {
    upheld,
    checked: checked(({ suggestion, values }) => values[verdict] === 'upheld' && suggestion.personalData.length > 0),
    reason: said({ label: 'reason' }),
  },
};

/** An appeal, and the form of the decision; without the form for whoever hid what it is against. */
const renderAppeal = (view: SuggestionView) => html`
  <section class="card part" aria-labelledby="appeal-title">
    <h2 id="appeal-title">${wordsOf(view).appeal}</h2>
    <p class="meta">${renderAppealDue(view.desk, view.suggestion)}</p>
    ${view.suggestion.ownHiding ? html`<p>${wordsOf(view).ownHiding}</p>` : renderFormOfAct(view, appealForm)}
  </section>
`;

/** Decisions of moderation: publication, or an appeal. */
export function renderModeration(view: SuggestionView) {
  const { desk, suggestion } = view;
  const w = actWords[desk.language];
  if ((suggestion.ownHiding || appealForm.possible(view)) && mayDo(view, 'decide-appeal')) return renderAppeal(view);
  if (suggestion.publication !== 'held' || !mayDo(view, 'publish')) return nothing;
  return html`
    <section class="card part" aria-labelledby="moderation-title">
      <h2 id="moderation-title">${w.moderation}</h2>
      <p class="meta">${w.moderationWords}</p>
      ${renderFormOfAct(view, publishForm)}
    </section>
  `;
}
