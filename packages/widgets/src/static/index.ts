import type { Consultation, Poll, Responses, Suggestions, Trail } from '@shura/contract';
import { cardsIn, pageCardStyle } from './cards.ts';
import { renderConsultation, type WithinConsultation } from './consultation.ts';
import {
  renderBox,
  renderPledge,
  renderPolicy,
  renderResponses,
  renderSuggestions,
  renderTrack,
  renderTrail,
} from './consulting.ts';
import type { FragmentOptions } from './element.ts';
import { renderPoll } from './poll.ts';
import { wordsIn } from './words.ts';

export type { WithinConsultation } from './consultation.ts';
export type { FragmentOptions } from './element.ts';
export {
  renderBox,
  renderConsultation,
  renderPledge,
  renderPolicy,
  renderPoll,
  renderResponses,
  renderSuggestions,
  renderTrack,
  renderTrail,
};

/** The public API's response at a path under `/api/v1/`. */
export type Ask = (path: string) => Promise<unknown>;

/**
 * Renders an element on a server, from responses of the API.
 *
 * @param name slug or reference, as in the element's attribute
 */
export type Fragment = (ask: Ask, name: string, options: FragmentOptions) => Promise<string>;

/** A fragment that needs one response of the API. */
const answered =
  <Answer>(pathOf: (name: string) => string, render: (answer: Answer, options: FragmentOptions) => string): Fragment =>
  async (ask, name, options) =>
    render((await ask(pathOf(name))) as Answer, options);

const firstPage = (slug: string) => `consultations/${slug}/suggestions?order=waiting`;

/** Elements by tag without `shura-`. */
export const fragments: Readonly<Record<string, Fragment>> = {
  poll: answered((slug) => `polls/${slug}`, renderPoll),
  'suggestion-box': answered((slug) => `consultations/${slug}`, renderBox),
  suggestions: async (ask, slug, options) =>
    renderSuggestions(
      (await ask(`consultations/${slug}`)) as Consultation,
      (await ask(firstPage(slug))) as Suggestions,
      options,
    ),
  consultation: async (ask, slug, options) => {
    const consultation = (await ask(`consultations/${slug}`)) as Consultation;
    const { agency, polls, suggestions, state } = consultation;
    const within: WithinConsultation = {
      polls: (await Promise.all(polls.map((poll) => ask(`polls/${poll}`)))) as Poll[],
      suggestions: suggestions && ((await ask(firstPage(slug))) as Suggestions),
      responses:
        state === 'closed'
          ? ((await ask(`agencies/${agency.slug}/responses?consultation=${slug}`)) as Responses)
          : undefined,
    };
    return renderConsultation(consultation, within, options);
  },
  track: answered((reference) => `suggestions/${reference}`, renderTrack),
  trail: async (ask, reference, options) =>
    renderTrail(reference, (await ask(`suggestions/${reference}/trail`)) as Trail, options),
  'response-feed': answered((slug) => `agencies/${slug}/responses`, renderResponses),
  pledge: answered((slug) => `agencies/${slug}/pledge`, renderPledge),
  policy: answered((slug) => `agencies/${slug}/policy`, renderPolicy),
};

/** All that a server needs to render. */
export const drawing = { fragments, cardsIn, pageCardStyle, wordsIn };
export type Drawing = typeof drawing;
export type { Choice } from '../say/choices.ts';
