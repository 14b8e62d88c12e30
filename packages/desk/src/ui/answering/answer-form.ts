import { outcomes } from '@shura/contract/lists';
import { sayOutcome, sayUntranslated } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { shorterOf } from '../editing/two-languages-field.ts';
import { renderBilingual } from '../fields/bilingual.ts';
import { invalid, renderInput, renderTick, wrongOf } from '../fields/field.ts';
import { publicLocale } from '../language/language.ts';
import { mayCommit, onlyLanguageIn } from './answer-values.ts';
import { type AnswerFields, renderBody, renderOffice } from './office-field.ts';
import { bothIn } from './typed-values.ts';
import { answeringWords } from './words.ts';

function renderOutcomes({ desk: { language }, values, form }: AnswerFields) {
  const w = answeringWords[language];
  const field = { name: 'outcome', label: w.outcome, form };
  const wrong = wrongOf(field);
  return html`
    <fieldset>
      <legend>${w.outcome}</legend>
      ${wrong ? html`<p class="wrong" id="outcome-wrong">${wrong}</p>` : nothing}
      <div class="outcomes">
        ${outcomes.map(
          (outcome, index) => html`
            <label class="row">
              <input type="radio" name="outcome" value=${outcome} ?checked=${values['outcome'] === outcome} aria-invalid=${index === 0 ? invalid(field) : nothing} aria-describedby=${index === 0 ? 'outcome-wrong' : nothing}>
              ${sayOutcome(publicLocale(language), outcome)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** Fields that an outcome needs besides its reason. */
function renderMore(fields: AnswerFields) {
  const { desk, values, form, first } = fields;
  const { language } = desk;
  const w = answeringWords[language];
  const { outcome } = values;
  if (outcome === 'under-study') {
    return renderInput({
      ...{ name: 'until', label: w.until, hint: w.untilHint, value: values['until'], form },
      ...{ type: 'date', short: true },
    });
  }
  if (outcome === 'referred') return renderBody({ ...fields, name: 'to', label: w.to, hint: w.toHint });
  if (!mayCommit(outcome)) return nothing;
  return html`
    <div class="promise">
      <p class="meta">${w.commitmentHint}</p>
      ${renderBilingual(language, { name: 'commitment.text', label: w.commitment, value: bothIn(values, 'commitment.text'), lines: true, rows: 2, required: false, form, first })}
      ${renderInput({ name: 'commitment.due', label: w.due, hint: w.dueHint, type: 'date', short: true, required: false, value: values['commitment.due'], form })}
    </div>
  `;
}

/** For a reason in one language only: a checkbox to confirm the note that readers of the other language will see. */
function renderAlone({ desk: { language }, values, form }: AnswerFields) {
  const onlyLanguage = onlyLanguageIn(values);
  if (!onlyLanguage) return nothing;
  const label = answeringWords[language].alone[onlyLanguage](sayUntranslated(publicLocale(language)));
  return renderTick({ name: 'alone', label, form }, values['alone'] === 'on');
}

/** All fields of an answer: outcome, reason, office, and what the outcome needs. */
export function renderAnswerFields(fields: AnswerFields) {
  const { values, form, first } = fields;
  const { language } = fields.desk;
  const w = answeringWords[language];
  const reason = bothIn(values, 'reason');
  const warning = shorterOf(language, reason);
  return html`
    ${renderOutcomes(fields)}
    ${renderBilingual(language, { name: 'reason', label: w.reason, value: reason, lines: true, rows: 6, required: false, form, first })}
    ${warning ? html`<p class="warning">${warning}</p>` : nothing}
    ${renderAlone(fields)}
    ${renderMore(fields)}
    ${renderOffice({ ...fields, name: 'office', label: w.office })}
  `;
}
