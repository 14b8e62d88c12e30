import type { Question } from '@shura/contract';
import { reservedOf, takesSeveral } from '@shura/contract/questions';
import { type Choice, choicesOf, sayHowMany } from '@shura/widgets/say';
import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { describedBy, invalid, wrongOf } from '../../ui/fields/field.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { fieldOf, rankOf } from './answers.ts';
import { counterWords } from './words.ts';

/** Answers drawn as radio buttons or checkboxes; of a ranking only the reserved answers. */
const offered = ({ language }: Desk, question: Question): readonly Choice[] =>
  choicesOf(publicLocale(language), question, question.kind === 'ranking' ? reservedOf(question) : undefined);

function hintOf({ language, format }: Desk, question: Question): string | undefined {
  const w = counterWords[language];
  if (question.kind === 'multiple') return sayHowMany(publicLocale(language), question);
  if (question.kind === 'ranking') return w.rank(format, question.options.length);
  if (question.kind !== 'scale') return undefined;
  return w.ends(wordsIn(question.low, language).words, wordsIn(question.high, language).words);
}

function renderRanks({ language }: Desk, question: Question) {
  if (question.kind !== 'ranking') return nothing;
  return question.options.map(({ id, text }) => {
    const name = rankOf(question, id);
    return html`
      <div class="rank">
        <input class="in" id=${name} name=${name} inputmode="numeric" autocomplete="off" maxlength="2" dir="ltr">
        <label for=${name}>${renderText(text, language)}</label>
      </div>
    `;
  });
}

/** A question as in the poll, in rows for a finger or the arrow keys. */
export function renderQuestion(desk: Desk, question: Question, form: FormController) {
  const name = fieldOf(question.id);
  const field = { name, label: '', form };
  const [wrong, hint] = [wrongOf(field), hintOf(desk, question)];
  const type = takesSeveral(question) ? 'checkbox' : 'radio';
  return html`
    <fieldset class="question ${question.kind}" aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)} tabindex="-1">
      <legend>${renderText(question.text, desk.language)}</legend>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="${name}-wrong">${wrong}</p>` : nothing}
      <div class="keys">
        ${renderRanks(desk, question)}
        ${offered(desk, question).map(
          ({ id, text }) =>
            html`<label class="row"><input type=${type} name=${name} value=${id}><span>${renderText(text, desk.language)}</span></label>`,
        )}
      </div>
    </fieldset>
  `;
}
