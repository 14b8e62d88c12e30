import type { Text } from '@shura/contract';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { feedsOf, linkTo, type SuggestionView } from './consultation-view.ts';
import { type AuthorAttempt, blindWishes, renderAttempt, renderAuthor, wishesOf } from './forms/author-forms.ts';
import { renderClaim } from './forms/claim.ts';
import { type ContestAttempt, renderContest } from './forms/contest-form.ts';
import { otherVoice } from './forms/send-page.ts';
import { renderSupport } from './forms/support-form.ts';
import { panel, renderPage } from './layout.ts';
import type { Html } from './voice.ts';

export interface SuggestionPageView extends SuggestionView {
  readonly topic: {
    readonly title: Text;
    readonly open: boolean;
    readonly categories: readonly { id: string; text: Text }[];
  };
  readonly supported: boolean;
  /** Set if this browser may say whether what was called carried out is so: with what it said. */
  readonly contest?: ContestAttempt | undefined;
  /** Set if the reader has entered the tracking code. No link can lead back to this view. */
  readonly viewer?: 'author';
  /** A confirmation, or the reason why a request was refused. */
  readonly notice?: Html | undefined;
  readonly attempt?: AuthorAttempt | undefined;
}

/** True for an unpublished suggestion, seen by anyone but its author. */
export const isWaiting = ({ suggestion, viewer }: Pick<SuggestionPageView, 'suggestion' | 'viewer'>): boolean =>
  suggestion.publication === 'held' && viewer !== 'author';

/** One suggestion, its history, and the forms of its author. */
export const suggestionPage = (view: SuggestionPageView): Html => {
  const { voice, suggestion, topic, notice, attempt, root, supported, contest } = view;
  const { reference, agency, consultation } = suggestion;
  const name = voice.plain('suggestionOf', { reference });
  const category = topic.categories.find(({ id }) => id === suggestion.category)?.text;
  const support =
    topic.open && suggestion.publication === 'published'
      ? renderSupport(view, { reference, supported }) +
        (html`<p class="meta support">${voice.say('supportCookie')}</p>` as HtmlEscapedString)
      : '';
  const wishes = isWaiting(view) ? blindWishes(attempt?.kind) : wishesOf(suggestion, attempt);
  const about = { suggestion, consultation: { title: topic.title, category } };
  const card = voice.cards(root).track(about, supported, support);
  return renderPage({
    voice,
    root,
    title: `${attempt ? voice.plain('problemIn', { title: name }) : name} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: view.viewer ? null : linkTo({ voice: otherVoice(voice), root }, `s/${reference}`),
    feeds: feedsOf(view, agency.slug, consultation),
    content: html`${(notice || attempt) && panel(html`${notice}${renderAttempt(view)}`)}
${raw(card)}
${contest && panel(renderContest(view, reference, contest))}
${renderClaim(view)}${renderAuthor({ ...view, reference, wishes })}`,
  });
};
