import type { Question, Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Fields, type FormError, onceField } from './forms/form-fields.ts';
import { otherVoice } from './forms/send-page.ts';
import { panel, renderPage } from './layout.ts';
import { linkTo, onPage, type PollView, pagesOf, titleOf } from './poll-view.ts';
import type { Html } from './voice.ts';

export interface FormView extends PollView {
  readonly fields: Fields;
  /** A random value for each form, which identifies the voter without a cookie. */
  readonly once: string;
  readonly errors: readonly FormError[];
  /** Why the form is shown again, besides its errors. */
  readonly problem?: Html | undefined;
  /** True if another site sent the form and chose its content. */
  readonly foreign?: boolean | undefined;
  /** A confirmation above the form. */
  readonly notice?: Html | undefined;
}

/** The form to answer a poll. */
export const formPage = async (view: FormView): Promise<HtmlEscapedString> => {
  const { voice, poll, page, own, results, fields, once, errors, problem, notice, foreign } = view;
  const [title, hasVoted] = [titleOf(view), Object.keys(own).length > 0];
  const asked = poll.questions.filter(isAsked);
  const wayOut = hasVoted ? ({ says: 'cancel', href: linkTo(voice) } as const) : undefined;
  const toResults = results && ({ says: 'results', href: linkTo(voice, { view: 'results' }) } as const);
  const card = voice.cards('../').pollForm({
    ...{ poll, fields, foreign, wrong: errors },
    answered: asked.filter(({ id }) => id in own).length,
    questions: onPage(poll, asked, page),
    once: [onceField, once],
    action: linkTo(voice, { page }),
    problem: problem && String(await problem),
    notice: notice && String(await notice),
    wayOut: wayOut ?? toResults,
    paging: pagingOf(view, 'form'),
  });
  const failed = errors.length > 0 || problem !== undefined;
  return wholePage(
    view,
    hasVoted ? 'form' : undefined,
    failed ? voice.plain('problemIn', { title }) : title,
    raw(card),
  );
};

const pagingOf = ({ voice, poll, page }: PollView, view: 'form' | 'results') => ({
  page,
  pages: pagesOf(poll),
  hrefOf: (other: number) => linkTo(voice, { view, page: other }),
});

export interface OutcomeView extends PollView {
  /** A message that the card does not show. */
  readonly notice?: Html | undefined;
  /** True right after a vote was counted. */
  readonly thanked?: boolean;
}

/** A poll without a form: not open yet, answered, or closed; with results if the viewer may see them. */
export const outcomePage = (view: OutcomeView): Html => {
  const { voice, poll, ballot, results, page, notice, thanked = false } = view;
  const shown = onPage(poll, poll.questions.filter(isAsked), page);
  const card = voice.cards('../').poll({
    ...{ poll, own: ballot, thanked, paging: pagingOf(view, 'results') },
    results: poll.state === 'scheduled' ? undefined : results && ofQuestions(results, shown),
  });
  return wholePage(
    view,
    poll.state === 'open' ? 'results' : undefined,
    titleOf(view),
    html`${notice && panel(notice)}${raw(card)}`,
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

/** A poll's description besides its title: its options, or its other questions. */
const descriptionOf = ({ voice, poll }: Pick<PollView, 'voice' | 'poll'>): string => {
  const [first, ...others] = poll.questions.filter(isAsked);
  if (first && 'options' in first && others.length === 0) {
    return voice.plain('choices', { options: voice.series(first.options.map(({ text }) => voice.plainText(text))) });
  }
  return voice.series(
    poll.questions
      .filter(isAsked)
      .slice(0, 3)
      .map(({ text }) => voice.plainText(text)),
  );
};

/** Results of one page of a set, which may have hundreds of statements. */
const ofQuestions = (results: Results, shown: readonly Question[]): Results => ({
  ...results,
  questions: Object.fromEntries(Object.entries(results.questions).filter(([id]) => shown.some((one) => one.id === id))),
});
