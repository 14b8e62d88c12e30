import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderLineActs } from '../editing/lines.ts';
import { renderChoice, renderInput } from '../fields/field.ts';
import { renderBoth, renderFixed } from './editor-view.ts';
import type { PollView } from './poll-fields.ts';
import { newOption, type OptionForm, partsOf, type QuestionForm, questionKinds } from './poll-form.ts';
import { pollWords } from './poll-words.ts';

/** Puts another question in place of one. */
function put(v: PollView, index: number, question: QuestionForm, focus: string): void {
  v.change({ ...v.form, questions: v.form.questions.map((one, at) => (at === index ? question : one)) }, focus);
}

function renderOptions(v: PollView, question: QuestionForm, index: number) {
  const { desk, fixed } = v;
  const w = pollWords[desk.language];
  const { options } = question;
  const list = `questions.${index}.options`;
  const named = (at: number) => w.optionText(desk.format.number(at + 1));
  const change = (lines: readonly OptionForm[], focus: string) => put(v, index, { ...question, options: lines }, focus);
  return html`
    <div role="group" aria-labelledby="${list}" class="part">
      <h4 id=${list}>${w.options}</h4>
      <ol class="lines short-lines">
        ${repeat(
          options,
          ({ id }) => id,
          ({ text }, at) => html`
            <li>
              ${renderBoth(v, { name: `${list}.${at}.text`, label: named(at), value: text, most: 120 })}
              ${
                fixed
                  ? nothing
                  : renderLineActs({ desk, list, lines: options, index: at, least: 2, name: named, change })
              }
            </li>
          `,
        )}
      </ol>
      ${
        fixed || options.length >= limits.options
          ? nothing
          : html`<div class="bar"><button type="button" data-add=${list} @click=${() => change([...options, newOption(options)], `[name="${list}.${options.length}.text.ar"]`)}>${w.addOption}</button></div>`
      }
    </div>
  `;
}

function renderNumber({ desk, page }: PollView, name: string, part: string, value: string, hint: string) {
  const label = pollWords[desk.language].parts[part];
  return renderInput({
    name: `${name}.${part}`,
    label,
    hint,
    value,
    inputmode: 'numeric',
    dir: 'ltr',
    short: true,
    form: page,
  });
}

function renderOffers({ desk, fixed }: PollView, { none, wrong }: QuestionForm, name: string) {
  const w = pollWords[desk.language];
  const offer = (part: 'none' | 'wrong', checked: boolean) => html`
    <label class="row"><input type="checkbox" name="${name}.${part}" ?checked=${checked} ?disabled=${fixed}><span>${w[part]}</span></label>
  `;
  return html`<div class="offers">${offer('none', none)}${offer('wrong', wrong)}</div>`;
}

/** What a question of its kind takes beside its words. */
function renderAnswers(v: PollView, question: QuestionForm, index: number) {
  const { desk, fixed } = v;
  const w = pollWords[desk.language];
  const name = `questions.${index}`;
  const { kind, min, max, points, low, high } = question;
  const chosen = (part: string, value: string) =>
    fixed
      ? renderFixed(v, w.parts[part], value)
      : renderNumber(v, name, part, value, part === 'points' ? w.pointsHint : w.limitsHint);
  const drawn = {
    options: () => renderOptions(v, question, index),
    bounds: () => html`<div class="pair">${chosen('min', min)}${chosen('max', max)}</div>`,
    points: () => html`
      ${chosen('points', points)}
      ${renderBoth(v, { name: `${name}.low`, label: w.parts['low'] ?? '', hint: w.lowHint, value: low, most: 80 })}
      ${renderBoth(v, { name: `${name}.high`, label: w.parts['high'] ?? '', hint: w.highHint, value: high, most: 80 })}
    `,
  };
  return partsOf(kind).map((part) => drawn[part]());
}

/** One question, or one statement, with the buttons that move it. */
export function renderQuestion(v: PollView, question: QuestionForm, index: number) {
  const { desk, form, page, fixed } = v;
  const w = pollWords[desk.language];
  const { questions } = form;
  const statement = form.set === 'statements';
  const name = `questions.${index}`;
  const named = (at: number) => `${statement ? w.statement : w.question} ${desk.format.number(at + 1)}`;
  const change = (lines: readonly QuestionForm[], focus: string) => v.change({ ...form, questions: lines }, focus);
  return html`
    <div role="group" aria-label=${named(index)} class="part question">
      <div class="split">
        <h3>${named(index)}</h3>
        ${
          fixed
            ? nothing
            : renderLineActs({ desk, list: 'questions', lines: questions, index, least: 1, name: named, change })
        }
      </div>
      ${question.withdrawn ? html`<p class="advice">${w.withdrawn}</p>` : nothing}
      ${renderBoth(v, { name: `${name}.text`, label: statement ? w.statementText : w.questionText, value: question.text, lines: 2, most: 200 })}
      ${
        statement
          ? nothing
          : html`
              ${
                fixed
                  ? renderFixed(v, w.kind, w.kinds[question.kind])
                  : renderChoice({
                      ...{ name: `${name}.kind`, label: w.kind, value: question.kind, form: page },
                      options: questionKinds.map((kind) => [kind, w.kinds[kind]] as const),
                    })
              }
              ${renderAnswers(v, question, index)}
              ${renderOffers(v, question, name)}
            `
      }
    </div>
  `;
}
