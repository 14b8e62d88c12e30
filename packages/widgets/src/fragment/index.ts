import type { Consultation, Poll, PublicPledge, PublicPolicy, Responses, Suggestions, Trail } from '@shura/contract';
import { renderPledge, renderPolicy, renderResponses, renderSuggestions, renderTrail } from './consulting.ts';
import type { FragmentOptions } from './element.ts';
import { renderPoll } from './poll.ts';

export type { FragmentOptions } from './element.ts';
export { renderPledge, renderPolicy, renderPoll, renderResponses, renderSuggestions, renderTrail };

/** How a server that has the API at hand draws an element: from what it answers to anyone, by paths under `/api/v1/`. */
export interface Fragment {
  /** @param name slug or reference, as the element's attribute states it */
  asks(name: string): readonly string[];
  draw(answers: readonly unknown[], options: FragmentOptions, name: string): string;
}

/** Elements by the name of their tags, without `shura-`. */
export const fragments: Readonly<Record<string, Fragment>> = {
  poll: { asks: (slug) => [`polls/${slug}`], draw: ([poll], options) => renderPoll(poll as Poll, options) },
  suggestions: {
    asks: (slug) => [`consultations/${slug}`, `consultations/${slug}/suggestions?order=waiting`],
    draw: ([consultation, first], options) =>
      renderSuggestions(consultation as Consultation, first as Suggestions, options),
  },
  'response-feed': {
    asks: (slug) => [`agencies/${slug}/responses`],
    draw: ([responses], options) => renderResponses(responses as Responses, options),
  },
  pledge: {
    asks: (slug) => [`agencies/${slug}/pledge`],
    draw: ([pledge], options) => renderPledge(pledge as PublicPledge, options),
  },
  policy: {
    asks: (slug) => [`agencies/${slug}/policy`],
    draw: ([policy], options) => renderPolicy(policy as PublicPolicy, options),
  },
  trail: {
    asks: (reference) => [`suggestions/${reference}/trail`],
    draw: ([trail], options, reference) => renderTrail(reference, trail as Trail, options),
  },
};
