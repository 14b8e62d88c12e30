import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import type { Html, Voice } from '../voice.ts';
import { type Fields, onceField } from './form-fields.ts';
import { describedBy, type FieldProblem, renderFieldProblem, renderProblems } from './problems.ts';
import { firstOf } from './received-form.ts';

/** A supporter's form that is shown again. */
export interface ContestAttempt {
  readonly fields: Fields;
  readonly problems: readonly FieldProblem[];
  readonly problem?: Html | undefined;
}

/** Field ids: the author's form has its own. */
const doneField = (of: string) => `${of}:done`;
export const reasonField = (of: string) => `${of}:text`;

/** "It is so", or "not yet" and why. */
export const renderContestFields = (
  voice: Voice,
  of: string,
  { fields, problems }: Pick<ContestAttempt, 'fields' | 'problems'>,
): Html => {
  const { title, so, notYet, reason, reasonHint } = voice.public.contest;
  const [done, why] = [doneField(of), reasonField(of)];
  const typed = firstOf(fields, 'text');
  const dir = typed === '' ? voice.direction : voice.directionOf(typed);
  const choice = (value: string, words: string, id: string) =>
    html`<label class="choice"><input type="radio" name="done" value="${value}"${id && html` id="${id}"`}${firstOf(fields, 'done') === value && html` checked`} required${describedBy(problems, done)}><span>${words}</span></label>`;
  return html`<fieldset class="field"><legend>${title}</legend>${renderFieldProblem(problems, done)}
${choice('1', so, done)}
${choice('0', notYet, '')}</fieldset>
<div class="field"><label for="${why}">${reason}</label>
<p class="hint" id="hint:${why}">${reasonHint}</p>${renderFieldProblem(problems, why)}
<textarea id="${why}" name="text" rows="4" dir="${dir}"${describedBy(problems, why, `hint:${why}`)}>
${typed}</textarea></div>`;
};

/** What is missing, checked before anything is sent. */
export const missingInContest = (voice: Voice, of: string, fields: Fields): FieldProblem[] => {
  const { title, reason, choose } = voice.public.contest;
  const done = firstOf(fields, 'done');
  if (done !== '1' && done !== '0') return [{ field: doneField(of), label: html`${title}`, says: html`${choose}` }];
  if (done === '1' || firstOf(fields, 'text').trim() !== '') return [];
  return [{ field: reasonField(of), label: html`${reason}`, says: html`${voice.public.fields.noText}` }];
};

export const contestOf = (fields: Fields) =>
  firstOf(fields, 'done') === '1'
    ? ({ done: true } as const)
    : ({ done: false, reason: firstOf(fields, 'text') } as const);

/** The form of a supporter, whose browser has the code of the consultation. */
export const renderContest = (
  view: Surroundings,
  reference: string,
  { fields, problems, problem }: ContestAttempt,
): HtmlEscapedString => {
  const { voice, once } = view;
  return html`${renderProblems(voice, problems, problem)}<form method="post" action="${linkTo(view, `s/${reference}/contest`)}" class="box contest" id="contest" accept-charset="utf-8" novalidate>
<input type="hidden" name="${onceField}" value="${once}">
${renderContestFields(voice, 'contest', { fields, problems })}
<div class="actions"><button>${voice.public.contest.send}</button></div></form>` as HtmlEscapedString;
};
