import type { Question, Results } from '@shura/contract';
import { html, raw } from 'hono/html';
import { panel, renderPage } from './layout.ts';
import { offersOf } from './offers.ts';
import { type FormView, renderForm, renderPageLinks } from './poll-form.ts';
import { askedOf, linkTo, onPage, type PollView, pagesOf, titleOf } from './poll-view.ts';
import { otherVoice } from './send-page.ts';
import type { Html } from './voice.ts';

/** The form to answer a poll with. */
export const formPage = (view: FormView): Html => {
  const failed = view.errors.length > 0 || view.problem !== undefined;
  const title = titleOf(view);
  const shows = Object.keys(view.own).length > 0 ? 'form' : undefined;
  return wholePage(view, shows, failed ? view.voice.plain('problemIn', { title }) : title, panel(renderForm(view)));
};

export interface OutcomeView extends PollView {
  /** What just happened, where the card does not say it. */
  readonly notice?: Html | undefined;
  /** A vote was counted just now. */
  readonly thanked?: boolean;
}

/** A poll to read: not open yet, answered, or closed; with its results where this viewer may see them. */
export const outcomePage = (view: OutcomeView): Html => {
  const { voice, poll, ballot, results, page, notice, thanked = false } = view;
  const [asked, isAhead] = [askedOf(poll), poll.state === 'scheduled'];
  const shown = onPage(poll, asked, page);
  const card = voice.cards('../').poll({
    ...{ poll, own: ballot, thanked },
    results: isAhead ? undefined : results && ofQuestions(results, shown),
  });
  return wholePage(
    view,
    poll.state === 'open' ? 'results' : undefined,
    titleOf(view),
    html`${notice && panel(notice)}
${raw(card)}
${isAhead && panel(html`${shown.map((question) => renderOffers(view, question))}`)}
${pagesOf(poll, asked) > 1 && panel(renderPageLinks(view, 'results', pagesOf(poll, asked)))}`,
  );
};

const wholePage = (view: PollView, shows: 'form' | 'results' | undefined, title: string, content: Html): Html => {
  const { voice, poll, page, base } = view;
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
    otherLanguage: linkTo(otherVoice(voice), { page, ...(shows && { view: shows }) }),
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

/** A set may have hundreds of statements: those of one page. */
const ofQuestions = (results: Results, shown: readonly Question[]): Results => ({
  ...results,
  questions: Object.fromEntries(Object.entries(results.questions).filter(([id]) => shown.some((one) => one.id === id))),
});

/** What there will be to choose from, before a poll opens. */
const renderOffers = ({ voice }: PollView, question: Question): Html =>
  html`<section class="result"><h2>${voice.text(question.text)}</h2>
<ul class="offers">${offersOf(voice, question).own.map(({ words }) => html`<li>${words}</li>`)}</ul></section>`;
