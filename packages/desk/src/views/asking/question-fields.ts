import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { type Lines, renderLines } from '../../ui/editing/lines.ts';
import { renderBoth } from '../../ui/editing/two-languages-field.ts';
import type { Locked } from '../../ui/fields/bilingual.ts';
import { renderChoice, renderNumber } from '../../ui/fields/field.ts';
import type { TextLine } from './asked-form.ts';
import type { PollView } from './editor-view.ts';
import { renderFixed } from './editor-view.ts';
import { newOption, partsOf, type QuestionForm, questionKinds } from './poll-form.ts';
import { pollWords } from './poll-words.ts';
import { promotedAt } from './promoted.ts';

/** Citizens' words are never edited: a suggestion's text stays in its line as written. */
function lockedAt({ desk, form }: PollView, question: string, option?: string): Locked | undefined {
  const promoted = promotedAt(form.from ?? [], question, option);
  return promoted?.at && { tongue: promoted.at.tongue, why: pollWords[desk.language].promoted(promoted.reference) };
}

function renderOptions(v: PollView, question: QuestionForm, index: number) {
  const { desk, form, fixed } = v;
  const w = pollWords[desk.language];
  const list = `questions.${index}.options`;
  const named = (at: number) => w.optionText(desk.format.number(at + 1));
  const lines: Lines<TextLine> = {
    ...{ desk, list, lines: question.options, min: 2, max: limits.options, fixed, add: w.addOption, name: named },
    fresh: newOption,
    change: (options, focus) =>
      v.change({ ...form, questions: form.questions.with(index, { ...question, options }) }, focus),
    render: ({ id, text }, at, acts) => html`
      ${renderBoth(v, { name: `${list}.${at}.text`, label: named(at), value: text, maxLetters: 120, locked: lockedAt(v, question.id, id) })}
      ${acts}
    `,
  };
  return html`
    <div role="group" aria-labelledby="${list}" class="part">
      <h4 id=${list}>${w.options}</h4>
      ${renderLines(lines, 'short-lines')}
    </div>
  `;
}

function renderOffers({ desk, fixed }: PollView, { kind, none, wrong }: QuestionForm, name: string) {
  const w = pollWords[desk.language];
  const offer = (part: 'none' | 'wrong', checked: boolean) => html`
    <label class="row"><input type="checkbox" name="${name}.${part}" ?checked=${checked} ?disabled=${fixed}><span>${kind === 'scale' && part === 'none' ? w.notApplicable : w[part]}</span></label>
  `;
  return html`<div class="offers">${offer('none', none)}${offer('wrong', wrong)}</div>`;
}

/** Fields of a question's kind besides its text. */
function renderAnswers(v: PollView, question: QuestionForm, index: number) {
  const { desk, page, fixed } = v;
  const w = pollWords[desk.language];
  const name = `questions.${index}`;
  const { kind, min, max, points, low, high } = question;
  const chosen = (part: string, value: string) =>
    fixed
      ? renderFixed(v, w.parts[part], value)
      : renderNumber({
          ...{ name: `${name}.${part}`, label: w.parts[part], value, form: page },
          hint: part === 'points' ? w.pointsHint : w.limitsHint,
        });
  const drawn = {
    options: () => renderOptions(v, question, index),
    bounds: () => html`<div class="pair">${chosen('min', min)}${chosen('max', max)}</div>`,
    points: () => html`
      ${chosen('points', points)}
      ${renderBoth(v, { name: `${name}.low`, label: w.parts['low'], hint: w.lowHint, value: low, maxLetters: 80 })}
      ${renderBoth(v, { name: `${name}.high`, label: w.parts['high'], hint: w.highHint, value: high, maxLetters: 80 })}
    `,
  };
  return partsOf(kind).map((part) => drawn[part]());
}

/** Name of a question or statement by its place. */
export const callQuestion = ({ desk, form }: PollView, index: number): string => {
  const w = pollWords[desk.language];
  return `${form.set === 'statements' ? w.statement : w.question} ${desk.format.number(index + 1)}`;
};

/** One question or statement, with its move buttons. */
export function renderQuestion(v: PollView, question: QuestionForm, index: number, acts: unknown) {
  const { desk, form, page, fixed } = v;
  const w = pollWords[desk.language];
  const statement = form.set === 'statements';
  const { kind } = question;
  const [name, named] = [`questions.${index}`, callQuestion(v, index)];
  const kinds = questionKinds.map((one) => [one, w.kinds[one]] as const);
  return html`
    <div role="group" aria-label=${named} class="part question">
      <div class="split">
        <h3>${named}</h3>
        ${acts}
      </div>
      ${question.withdrawn ? html`<p class="advice">${w.withdrawn}</p>` : nothing}
      ${renderBoth(v, { name: `${name}.text`, label: statement ? w.statementText : w.questionText, value: question.text, lines: 2, maxLetters: 200, locked: lockedAt(v, question.id) })}
      ${
        statement
          ? nothing
          : html`
              ${fixed ? renderFixed(v, w.kind, w.kinds[kind]) : renderChoice({ name: `${name}.kind`, label: w.kind, value: kind, options: kinds, form: page })}
              ${renderAnswers(v, question, index)}
              ${renderOffers(v, question, name)}
            `
      }
    </div>
  `;
}
