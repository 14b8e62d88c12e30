import type { Answer, Question } from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { offersOf, renderAnswer } from './offers.ts';
import { renderAmendments, renderDates, renderFacts } from './poll-facts.ts';
import { type FormView, renderForm, renderPageLinks } from './poll-form.ts';
import { renderResults } from './poll-results.ts';
import {
  askedOf,
  headingOf,
  linkTo,
  onPage,
  type PollView,
  pagesOf,
  renderHeading,
  renderTitle,
  titleOf,
} from './poll-view.ts';
import { createVoice, type Html, type Voice } from './voice.ts';

/** The form to answer a poll with. */
export const formPage = (view: FormView): Html => {
  const failed = view.errors.length > 0 || view.problem !== undefined;
  const title = titleOf(view);
  const shows = Object.keys(view.own).length > 0 ? 'form' : undefined;
  return wholePage(view, shows, failed ? view.voice.plain('problemIn', { title }) : title, renderForm(view));
};

export interface OutcomeView extends PollView {
  /** What just happened: good news, or why a vote that came too early or too late was not counted. */
  readonly notice?: Html | undefined;
}

/** A poll to read: not open yet, answered, or closed; with its results where this viewer may see them. */
export const outcomePage = (view: OutcomeView): Html => {
  const { notice } = view;
  return wholePage(
    view,
    view.poll.state === 'open' ? 'results' : undefined,
    titleOf(view),
    html`${notice ?? renderState(view)}
${renderTitle(view)}
${headingOf(view.poll) === 2 && renderDates(view)}
${view.results && view.poll.state !== 'scheduled' ? renderResults(view, view.results) : renderQuestions(view)}
${renderActions(view)}
${renderAmendments(view)}${renderFacts(view, false)}`,
  );
};

const wholePage = (view: PollView, shows: 'form' | 'results' | undefined, title: string, content: Html): Html => {
  const { voice, poll, page, base } = view;
  const other = createVoice(voice.language === 'ar' ? 'en' : 'ar');
  return renderPage({
    voice,
    title: `${title} · ${voice.plainText(poll.agency.name)}`,
    agency: poll.agency,
    preview: {
      base,
      path: `p/${poll.slug}`,
      title: titleOf(view),
      description: descriptionOf(view),
      agency: poll.agency,
    },
    otherLanguage: linkTo(other, { page, ...(shows && { view: shows }) }),
    content,
  });
};

/** What else there is to say of a poll than its title: what there is to choose from, or what else it asks. */
const descriptionOf = ({ voice, poll }: Pick<PollView, 'voice' | 'poll'>): string => {
  const [first, ...others] = askedOf(poll);
  if (first && 'options' in first && others.length === 0) {
    return voice.plain('choices', { options: voice.list(first.options.map(({ text }) => voice.plainText(text))) });
  }
  return voice.list(
    askedOf(poll)
      .slice(0, 3)
      .map(({ text }) => voice.plainText(text)),
  );
};

const renderState = ({ voice, poll, own, results }: PollView): Html => {
  const answered = Object.keys(own).length > 0;
  if (poll.state === 'closed') return html`<p class="state">${voice.say('over')}</p>`;
  if (poll.state !== 'open') return html`<p class="state">${voice.say('notOpen')}</p>`;
  return html`<p class="state">${voice.say(answered ? 'already' : results ? 'soFar' : 'results')}</p>`;
};

/** What is asked, and the voter's own answers, while there are no results or they are not theirs to see. */
const renderQuestions = (view: OutcomeView): Html => {
  const { voice, poll, page, notice } = view;
  const asked = askedOf(poll);
  const untilVote = poll.visibility === 'after-vote' && !notice;
  return html`${onPage(poll, asked, page).map((question) => renderUncountedQuestion(view, question))}
${renderPageLinks(view, 'results', pagesOf(poll, asked))}
${poll.state === 'open' && html`<p class="hint">${voice.say(untilVote ? 'hiddenUntilVote' : 'hidden')}</p>`}`;
};

const renderUncountedQuestion = (view: PollView, question: Question): Html => {
  const { voice, poll, own } = view;
  const answer = own[question.id];
  return html`<section class="result">${renderHeading(headingOf(poll), voice.text(question.text))}
${headingOf(poll) === 1 && renderDates(view)}
${answer === undefined ? renderOffers(view, question) : renderOwn(voice, question, answer)}
</section>`;
};

const renderOwn = (voice: Voice, question: Question, answer: Answer): Html =>
  html`<div class="own"><span class="tag">${voice.say('mine')}</span> ${renderAnswer(voice, question, answer)}</div>`;

/** What there will be to choose from, before a poll opens. */
const renderOffers = ({ voice, poll }: PollView, question: Question) => {
  const { own } = offersOf(voice, question);
  return poll.state === 'scheduled' && html`<ul class="offers">${own.map(({ words }) => html`<li>${words}</li>`)}</ul>`;
};

const renderActions = ({ voice, poll, own }: PollView): Html => {
  if (poll.state !== 'open') return html``;
  const says = voice.say(Object.keys(own).length > 0 ? 'change' : 'back');
  return html`<div class="actions"><a class="button" href="${linkTo(voice, { view: 'form' })}">${says}</a></div>`;
};
