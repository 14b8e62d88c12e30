import type { Question } from '@shura/contract';
import { html, raw } from 'hono/html';
import { type Fields, type FormError, onceField } from './form-fields.ts';
import { askedOf, headingOf, isSet, linkTo, onPage, type PollView, pagesOf, renderTitle } from './poll-view.ts';
import { deafButton } from './problems.ts';
import { firstFieldOf, renderQuestion, sayError } from './question-fields.ts';
import type { Html } from './voice.ts';

export interface FormView extends PollView {
  readonly fields: Fields;
  /** A random value, new with each form, that stands for the voter when no cookie does. */
  readonly once: string;
  readonly errors: readonly FormError[];
  /** Why the form is shown again, besides its errors. */
  readonly problem?: Html | undefined;
  /** Another site sent it, and chose what is in it. */
  readonly foreign?: boolean | undefined;
  /** Good news, above the form. */
  readonly notice?: Html | undefined;
}

export const renderForm = (view: FormView): Html => {
  const { voice, poll, page, once, fields, errors, notice, foreign } = view;
  const heading = headingOf(poll);
  const questions = onPage(poll, askedOf(poll), page);
  const cards = voice.cards('../');
  const dates = html`<p class="hint">${raw(cards.pollDates(poll))}</p>`;
  return html`${renderProblems(view, questions)}${notice}
${renderTitle(view)}
${heading === 2 && dates}
${isSet(poll) && renderProgress(view)}
<form method="post" action="${linkTo(voice, { page })}" accept-charset="utf-8">
${foreign && deafButton}<input type="hidden" name="${onceField}" value="${once}">
${questions.map((question) =>
  renderQuestion({
    voice,
    question,
    fields,
    heading,
    under: heading === 1 ? dates : undefined,
    error: errors.find((error) => error.question === question.id),
  }),
)}
<div class="actions"><button>${voice.say(isLast(view) ? 'submit' : 'submitPage')}</button>${renderWayOut(view)}</div>
</form>
${renderPageLinks(view, 'form', pagesOf(poll, askedOf(poll)))}
${raw(cards.pollFacts(poll))}<p class="hint">${voice.say('cookie')}</p>`;
};

/** Ways to the other pages, where there are any. */
export const renderPageLinks = ({ voice, page }: PollView, to: 'form' | 'results', pages: number): Html => {
  if (pages === 1) return html``;
  const link = (key: 'previous' | 'next', number: number) =>
    number >= 1 &&
    number <= pages &&
    html`<a href="${linkTo(voice, { view: to, page: number })}">${voice.say(key)}</a>`;
  return html`<nav class="pages" aria-label="${voice.plain('pages')}">${link('previous', page - 1)}
<span>${voice.say('page', { n: voice.number(page), total: voice.number(pages) })}</span>
${link('next', page + 1)}</nav>`;
};

const isLast = ({ poll, page }: PollView) => page >= pagesOf(poll, askedOf(poll));

const renderProgress = ({ voice, poll, own }: PollView): Html => {
  const asked = askedOf(poll);
  const answered = asked.filter(({ id }) => id in own).length;
  return html`<p class="hint">${voice.say('chooseAny')}</p>
<p class="hint">${voice.say('answered', { n: voice.number(answered), total: voice.number(asked.length) })}</p>`;
};

const renderWayOut = ({ voice, own, results }: PollView) => {
  if (Object.keys(own).length > 0) return html`<a href="${linkTo(voice)}">${voice.say('cancel')}</a>`;
  return results && html`<a href="${linkTo(voice, { view: 'results' })}">${voice.say('viewResults')}</a>`;
};

/** What is wrong, first on the page and in focus, with a link to each question it is about. */
const renderProblems = ({ voice, poll, errors, problem }: FormView, shown: readonly Question[]): Html => {
  if (errors.length === 0 && !problem) return html``;
  const items = errors.map((error) => {
    const question = shown.find(({ id }) => id === error.question);
    if (!question) return html`<li>${voice.say(isSet(poll) && error.code === 'too-few' ? 'chooseSome' : 'unfit')}</li>`;
    return html`<li><a href="#${firstFieldOf(voice, question)}">${voice.text(question.text)}</a>
<span>${sayError(voice, question, error)}</span></li>`;
  });
  return html`<div class="problems" role="alert" tabindex="-1" autofocus>
<h2>${voice.say('problem')}</h2>
${problem && html`<p>${problem}</p>`}
${items.length > 0 && html`<ul>${items}</ul>`}
</div>`;
};
