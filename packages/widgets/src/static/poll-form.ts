import type { Poll, Question, QuestionOf } from '@shura/contract';
import { isAsked, ownAnswers, placeField, type WrongAnswer } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { isSet } from '../poll/agree-set.ts';
import { renderRow } from '../poll/choice-question.ts';
import { pollExtras } from '../poll/extras.ts';
import { renderFacts, renderWhen } from '../poll/poll-facts.ts';
import { renderQuestion } from '../poll/poll-form.ts';
import { type PollView, renderHeading } from '../poll/poll-view.ts';
import { reservedChoices } from '../poll/question-answers.ts';
import { sayPick, sayPoll, sayUnfit } from '../say/forms.ts';
import { sayCancel, sayProblem, saySubmit, sayViewResults } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { renderHidden, renderNotice } from './form-parts.ts';
import { sayChooseSome, sayNote, sayWrong } from './poll-form-words.ts';
import { viewOf } from './poll-page.ts';
import { type Paging, renderPaging } from './poll-paging.ts';
import { Written } from './render-to-string.ts';

/** A poll's form for a page without scripts. Addresses are relative to the page. */
export interface PollFormPage {
  readonly poll: Poll;
  /** Questions on this page. */
  readonly questions: readonly Question[];
  /** Values by field name: an answer's by its question's id, a place's by {@link placeField}. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Number of answered questions of the set. */
  readonly answered: number;
  /** Name and value of the field that identifies the voter without a cookie; the value is random. */
  readonly once: readonly [name: string, value: string];
  readonly action: string;
  readonly wrong: readonly { readonly question?: string; readonly code: WrongAnswer }[];
  /** Why the form is shown again, besides errors in its fields; HTML. */
  readonly problem?: string | undefined;
  /** A success message above it; HTML. */
  readonly notice?: string | undefined;
  /** Another site filled and sent the form. */
  readonly foreign?: boolean | undefined;
  /** A link out of the form: to the earlier answers, or to the results. */
  readonly wayOut?: { readonly says: 'cancel' | 'results'; readonly href: string } | undefined;
  readonly paging: Paging;
}

/** The voting form of a poll, with the facts around it. */
export function renderPollForm(l: Locale, level: number, page: PollFormPage) {
  const title = titleOf(l, page);
  const v = formView(l, level, title ? { ...page, poll: { ...page.poll, title } } : page);
  return html`
    ${renderAsker(l, page.poll.agency, nothing)}
    ${renderWrong(v, page)}
    ${page.notice ? new Written(page.notice) : nothing}
    ${title ? [renderHeading(level, l.text(title)), renderWhen(v)] : nothing}
    ${isSet(page.poll) ? renderProgress(l, page) : nothing}
    <form method="post" action=${page.action} accept-charset="utf-8">
      ${renderHidden([page.once], page.foreign)}
      ${page.questions.map((question, index) => renderQuestion(v, question, index))}
      <div class="bar">
        <button class="main">${page.paging.page < page.paging.pages ? l.msg('حفظ ومتابعة', { id: 'page/save' }) : saySubmit(l)}</button>
        ${page.wayOut ? html`<a href=${page.wayOut.href}>${page.wayOut.says === 'cancel' ? sayCancel(l) : sayViewResults(l)}</a>` : nothing}
      </div>
    </form>
    ${renderPaging(l, page.paging)}
    ${renderFacts(v)}
    <p class="meta">${l.msg('عند الإرسال يُحفظ في المتصفح رمز لهذا الاستطلاع وحده، لمدة سنة، كي يمكن تعديل الصوت', { id: 'page/cookie' })}</p>
  `;
}

/** Several questions get a common heading. */
const titleOf = (l: Locale, { poll }: PollFormPage): Poll['title'] =>
  poll.title ?? (poll.questions.length > 1 ? { [l.language]: sayPoll(l) } : undefined);

function formView(l: Locale, level: number, page: PollFormPage): PollView {
  const { poll, fields, wrong } = page;
  const codes = new Map(wrong.map(({ question, code }) => [question, code]));
  const v = viewOf(l, level, { poll });
  v.controller.draft = Object.fromEntries(page.questions.map(({ id }) => [id, fields.get(id) ?? []]));
  return {
    ...v,
    problem: wrong.flatMap(({ question }) => question ?? []),
    extras: {
      ...pollExtras,
      sayWhatToDo: (_, question) => sayNote(v, question, codes.get(question.id)),
      renderInputs: (view, question) => renderInputs(view, question, fields),
    },
  };
}

/** Errors, first on the page and focused, each with a link to its question. */
function renderWrong(v: PollView, { poll, questions, wrong, problem }: PollFormPage) {
  const { l, level } = v;
  if (!wrong.length && !problem) return nothing;
  const items = wrong.map(({ question: id, code }) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return html`<li>${isSet(poll) && code === 'too-few' ? sayChooseSome(l) : sayUnfit(l)}</li>`;
    const first = `${question.id}:${ownAnswers(question)[0] ?? ''}`;
    return html`<li><a href="#${first}">${l.text(question.text)}</a> ${sayWrong(v, question, code)}</li>`;
  });
  const why = html`
    ${problem ? html`<p>${new Written(problem)}</p>` : nothing}
    ${items.length ? html`<ul>${items}</ul>` : nothing}
  `;
  return renderNotice(level, sayProblem(l), why);
}

/**
 * As in the element, except that places are chosen from lists, since nothing can be moved, and all statements are in
 * the form.
 */
function renderInputs(v: PollView, question: Question, fields: PollFormPage['fields']) {
  if (question.kind === 'ranking') return renderPlaces(v, question, fields);
  if (question.kind !== 'agree') return pollExtras.renderInputs(v, question);
  return html`<div class="rows stances">${pollExtras.everyChoice(v, question).map((choice) => renderRow(v, question, choice))}</div>`;
}

/** The first list's label includes the question: Orca 48 does not announce the group of a list. */
function renderPlaces(v: PollView, question: QuestionOf<'ranking'>, fields: PollFormPage['fields']) {
  const { l } = v;
  const { id, options } = question;
  const before = fields.get(id) ?? [];
  const wrong = Array.isArray(v.problem) && v.problem.includes(id);
  return html`
    <div class="rows">
      ${options.map((option, index) => {
        const name = placeField(id, option.id);
        const place = fields.get(name)?.[0] ?? String(before.indexOf(option.id) + 1);
        return html`
          <label class="row place">
            <span>${l.text(option.text)}</span>
            <select id=${name} name=${name} aria-describedby="${index ? '' : `question-${id} `}note-${id}" aria-invalid=${wrong}>
              <option value="">${sayPick(l)}</option>
              ${options.map((_, at) => html`<option value=${at + 1} ?selected=${place === `${at + 1}`}>${l.format.number(at + 1)}</option>`)}
            </select>
          </label>
        `;
      })}
      ${reservedChoices(v, question).map((choice) => renderRow(v, question, choice, 'checkbox'))}
    </div>
    <span hidden id="question-${id}">${l.text(question.text)}</span>
  `;
}

const renderProgress = (l: Locale, { poll, answered }: PollFormPage) => html`
  <p class="meta">${l.msg('تمكن الإجابة عن بعض العبارات وترك غيرها، والعودة إليها لاحقًا', { id: 'page/choose-any' })}</p>
  <p class="meta">${fill(
    l.msg('العبارات التي سُجِّلت إجاباتها: {0} من {1}', { id: 'page/answered' }),
    l.format.number(answered),
    l.format.number(poll.questions.filter(isAsked).length),
  )}</p>
`;
