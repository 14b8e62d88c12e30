import type {
  Consultation,
  Language,
  PublicPledge,
  PublicPolicy,
  Responses,
  SearchAnswer,
  SentSuggestion,
} from '@shura/contract';
import { type CSSResult, html, nothing } from 'lit';
import { renderAbout } from '../consultation/consultation-parts.ts';
import { styles as consultationStyles } from '../consultation/shura-consultation.styles.ts';
import { renderPledge } from '../pledge/pledge-figures.ts';
import { styles as pledgeStyles } from '../pledge/shura-pledge.styles.ts';
import { renderPolicy } from '../policy/policy-parts.ts';
import { styles as policyStyles } from '../policy/shura-policy.styles.ts';
import { styles as extraStyles } from '../poll/extras.styles.ts';
import { styles as pollStyles } from '../poll/shura-poll.styles.ts';
import { renderFeed } from '../response-feed/feed-cards.ts';
import { styles as feedStyles } from '../response-feed/shura-response-feed.styles.ts';
import { renderHits, sayHits, sayNextHits } from '../say/hits.ts';
import { sayFeedTitle, sayPledgeTitle, sayPolicyTitle } from '../say/titles.ts';
import { found } from '../styles/found.ts';
import { host } from '../styles/host.ts';
import { tokens } from '../styles/tokens.ts';
import { styles as boxStyles } from '../suggestion-box/shura-suggestion-box.styles.ts';
import { styles as listStyles } from '../suggestions/shura-suggestions.styles.ts';
import { styles as trackStyles } from '../track/shura-track.styles.ts';
import { renderTrack } from '../track/suggestion-card.ts';
import { TrackController } from '../track/track-controller.ts';
import type { TrackView } from '../track/track-view.ts';
import { type BoxFormPage, boxFormStyles, renderBoxForm, renderBoxReceipt } from './box-form.ts';
import { cardSheet } from './card-sheet.ts';
import { renderEarlierOutcomes } from './earlier-outcomes.ts';
import { leadElsewhere, noHost } from './element.ts';
import { type ListPage, listPageStyle, renderListPage, supportFormStyle } from './list.ts';
import { pageLocaleOf } from './page-locale.ts';
import { pollFormStyle } from './poll-form.styles.ts';
import { type PollFormPage, renderPollForm } from './poll-form.ts';
import { type PollPage, renderPollPage } from './poll-page.ts';
import { renderToString, Written } from './render-to-string.ts';

const styles = {
  'shura-consultation': consultationStyles,
  'shura-pledge': pledgeStyles,
  'shura-policy': policyStyles,
  'shura-poll': [...pollStyles, extraStyles, pollFormStyle],
  'shura-response-feed': feedStyles,
  'shura-search': [tokens, host, found],
  'shura-suggestion-box': [...boxStyles, ...boxFormStyles],
  'shura-suggestions': [...listStyles, listPageStyle, supportFormStyle],
  'shura-track': [...trackStyles, supportFormStyle],
} as const satisfies Readonly<Record<string, readonly CSSResult[]>>;

/** Styles of the cards made by {@link cardsIn}. */
export const pageCardStyle: string = cardSheet(styles);

/**
 * Replaces `aria-level` with heading tags, and removes `part` attributes. Templates of elements use `aria-level`
 * because a tag in a template cannot vary.
 */
const asPage = (html: string): string =>
  html
    .replace(/<div role="heading" aria-level="(\d)"([^>]*)>(.*?)<\/div>/gs, '<h$1$2>$3</h$1>')
    .replace(/ part="[\w -]*"/g, '');

/**
 * Cards of elements as HTML for a server page. They need no script.
 *
 * @param server where Shura is mounted, relative to the page, such as `../`; with a trailing slash
 */
export const cardsIn = (language: Language, server: string) => {
  const l = pageLocaleOf(language);
  /** View of a card whose heading is that of the page; headings of other cards are one level lower. */
  const first = { l, level: 1, numerals: 'latn', server } as const;
  const below = { ...first, level: 2 } as const;
  const write = (name: keyof typeof styles, card: unknown, id = ''): string =>
    `<div class="${name}"${id && ` id="${id}"`}><div class="root card" lang="${l.language}" dir="${l.dir}">${asPage(renderToString(card))}</div></div>`;
  return {
    /** Titles of an agency's cards, for page titles and links. */
    titles: { pledge: sayPledgeTitle(l), policy: sayPolicyTitle(l), responses: sayFeedTitle(l) },
    pledge: (pledge: PublicPledge): string => write('shura-pledge', renderPledge(l, pledge, first.level)),
    policy: (policy: PublicPolicy): string => write('shura-policy', renderPolicy(first, policy)),
    /** @param now milliseconds since the epoch */
    responses: (responses: Responses, now: number): string =>
      write('shura-response-feed', renderFeed({ ...first, now }, responses)),
    /** Results of a poll, with a button that leads to its form. */
    poll: (page: PollPage): string => leadElsewhere(write('shura-poll', renderPollPage(l, first.level, page))),
    /** The voting form of a poll. */
    pollForm: (page: PollFormPage): string => write('shura-poll', renderPollForm(l, first.level, page)),
    /** The agency, title and facts of a consultation. */
    consultation: (consultation: Consultation): string => write('shura-consultation', renderAbout(first, consultation)),
    /**
     * The outcome of a consultation, with every earlier answer.
     *
     * @param responses of this consultation alone
     * @param now milliseconds since the epoch
     */
    outcome({ agency, outcomes }: Consultation, responses: Responses, now: number): string {
      const v = { ...below, now };
      const [response] = responses.responses;
      const [, ...earlier] = outcomes;
      const more =
        response && earlier.length > 0 ? renderEarlierOutcomes({ ...v, level: 3, agency }, response, earlier) : '';
      return write('shura-response-feed', [renderFeed(v, responses), more], 'outcomes');
    },
    /** The suggestion box, below its consultation or on its own page. */
    box: (page: BoxFormPage, level: 1 | 2): string =>
      write('shura-suggestion-box', renderBoxForm(l, level, server, page)),
    /** Shown to the sender once. */
    receipt: (consultation: Consultation, sent: SentSuggestion): string =>
      write('shura-suggestion-box', renderBoxReceipt(l, server, consultation, sent)),
    /** The suggestions of a consultation. */
    suggestions: (page: ListPage): string => write('shura-suggestions', renderListPage(below, page)),
    /**
     * What a search found.
     *
     * @param next address of the next page
     * @param within whether all is of one agency, which the page names
     */
    found: ({ hits }: SearchAnswer, next: string | undefined, within: boolean): string =>
      write('shura-search', [
        html`<div role="heading" aria-level="2" class="heading">${sayHits(l)}</div>`,
        renderHits({ ...first, level: 3, within }, hits),
        next === undefined ? nothing : html`<p><a class="act" href=${next}>${sayNextHits(l)}</a></p>`,
      ]),
    /**
     * One suggestion with its history.
     *
     * @param supported by this browser
     * @param support HTML form that gives or withdraws support; empty once support has ended
     */
    track(view: Pick<TrackView, 'suggestion' | 'consultation'>, supported: boolean, support: string): string {
      const controller = new TrackController(noHost);
      controller.support.given = new Set(supported ? [view.suggestion.reference] : []);
      return write('shura-track', renderTrack({ ...first, ...view, controller }, '', new Written(support)));
    },
  };
};
