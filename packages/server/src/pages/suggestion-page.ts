import type { Clock, Text, TrackedSuggestion } from '@shura/contract';
import { html } from 'hono/html';
import { type AuthorAttempt, renderAttempt, renderAuthor, wishesOf } from './author-forms.ts';
import { renderClaim, unclaimed } from './claim.ts';
import { renderPage } from './layout.ts';
import { otherVoice } from './send-page.ts';
import {
  categoryOf,
  renderPromoted,
  renderReference,
  renderSaid,
  renderWaiting,
  sayBases,
  sayOutcome,
  saySource,
  saySupporters,
} from './suggestion-facts.ts';
import { renderTimeline, type SuggestionView } from './suggestion-timeline.ts';
import { renderSupport } from './support-form.ts';
import type { SentenceKey } from './text.ts';
import { feedsOf, linkTo } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

export interface SuggestionPageView extends SuggestionView {
  readonly topic: {
    readonly title: Text;
    readonly open: boolean;
    readonly categories: readonly { id: string; text: Text }[];
  };
  readonly supported: boolean;
  /** Whoever reads it has shown the code: no link leads back to what they see. */
  readonly viewer?: 'author';
  /** Good news, or why something was not done. */
  readonly notice?: Html | undefined;
  readonly attempt?: AuthorAttempt | undefined;
}

/** One suggestion, what became of it, and what its author can do. */
export const suggestionPage = (view: SuggestionPageView): Html => {
  const { voice, suggestion, topic, notice, attempt, root } = view;
  const { reference, agency, consultation, title } = suggestion;
  const name = voice.plain('suggestionOf', { reference });
  return renderPage({
    voice,
    root,
    title: `${attempt ? voice.plain('problemIn', { title: name }) : name} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: view.viewer ? undefined : linkTo({ voice: otherVoice(voice), root }, `s/${reference}`),
    feeds: feedsOf(view, agency.slug, consultation),
    content: html`${notice}${renderAttempt(view)}
<p class="line"><span class="state">${voice.say('suggestion')}</span> ${voice.sign(reference)}</p>
<h1>${title === undefined ? voice.say('suggestionOf', { reference: voice.sign(reference) }) : voice.words(title)}</h1>
<p class="hint">${voice.say('inTopic', { title: html`<a href="${linkTo(view, `c/${consultation}`)}">${voice.text(topic.title)}</a>` })}</p>
${renderWait(voice, suggestion)}
${renderSaid(view, suggestion, suggestion.acts, agency)}
${renderPromoted(view, suggestion, agency.timeZone, view.supported)}
${renderAbout(view)}
${topic.open && suggestion.publication === 'published' && html`${renderSupport(view, { reference, supported: view.supported })}<p class="hint">${voice.say('supportCookie')}</p>`}
${renderTimeline(view)}
${renderClocks(voice, suggestion)}
${renderClaim(view)}
${renderAuthor({ ...view, reference, wishes: unclaimed(suggestion) ? [] : wishesOf(suggestion.acts, attempt?.kind) })}`,
  });
};

const renderWait = (voice: Voice, { publication, answered, answer }: TrackedSuggestion): Html => {
  if (publication === 'published' && answered.doneAt === undefined)
    return html`<p>${renderWaiting(voice, answered)}</p>`;
  return answer ? html`<p class="state">${sayOutcome(voice, answer)}</p>` : html``;
};

const renderAbout = (view: SuggestionPageView): Html => {
  const { voice, suggestion, topic } = view;
  const category = categoryOf(topic.categories, suggestion.category);
  const facts = [
    ...saySource(voice, suggestion, suggestion.agency.timeZone),
    ...(suggestion.wording ? [voice.say('staffWording', { wording: voice.text(suggestion.wording) })] : []),
    ...saySupporters(voice, suggestion),
    ...sayBases(voice, suggestion).map((basis) => voice.say('basedOn', { basis })),
    ...(category ? [voice.say('about', { category: voice.text(category) })] : []),
    ...(suggestion.linked.length > 0
      ? [html`${voice.say('linkedWith')}: ${suggestion.linked.map((other) => html` ${renderReference(view, other)}`)}`]
      : []),
  ];
  return html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
};

/** The clocks that have stopped, each by its name, held against the day that was announced. */
const renderClocks = (voice: Voice, { acknowledged, answered, carriedOut, answer }: TrackedSuggestion): Html => {
  const say = (clock: Clock | undefined, inTime: SentenceKey, late: SentenceKey): Html[] =>
    clock?.doneAt === undefined
      ? []
      : [
          voice.say(clock.late ? late : inTime, {
            days: voice.count('withinDays', clock.waited),
            date: voice.day(clock.dueOn),
          }),
        ];
  const lines = [
    ...say(acknowledged, 'readClock', 'readClockLate'),
    // Hiding and erasing stop this clock too, and are no answer.
    ...say(answer && answered, 'answerClock', 'answerClockLate'),
    ...say(carriedOut, 'doneClock', 'doneClockLate'),
  ];
  if (lines.length === 0) return html``;
  return html`<section class="part"><h2>${voice.say('clocks')}</h2><ul class="facts">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
};
