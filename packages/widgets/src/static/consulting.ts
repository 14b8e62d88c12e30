import type {
  Consultation,
  PublicPledge,
  PublicPolicy,
  Responses,
  Suggestions,
  TrackedSuggestion,
  Trail,
} from '@shura/contract';
import { wordsIn } from '../localization/words-in.ts';
import { renderPledge as pledgeCard } from '../pledge/pledge-figures.ts';
import { styles as pledgeStyles } from '../pledge/shura-pledge.styles.ts';
import { renderPolicy as policyCard } from '../policy/policy-parts.ts';
import { styles as policyStyles } from '../policy/shura-policy.styles.ts';
import { renderFeed } from '../response-feed/feed-cards.ts';
import { styles as feedStyles } from '../response-feed/shura-response-feed.styles.ts';
import { sayFeedTitle, sayTrackTitle, sayTrailTitle } from '../say/titles.ts';
import { renderBox as boxCard } from '../suggestion-box/box-card.ts';
import { BoxController } from '../suggestion-box/box-controller.ts';
import { takes } from '../suggestion-box/box-draft.ts';
import { styles as boxStyles } from '../suggestion-box/shura-suggestion-box.styles.ts';
import { renderList } from '../suggestions/list-body.ts';
import { ListController } from '../suggestions/list-controller.ts';
import { styles as listStyles } from '../suggestions/shura-suggestions.styles.ts';
import { styles as trackStyles } from '../track/shura-track.styles.ts';
import { renderTrack as trackCard } from '../track/suggestion-card.ts';
import { renderAuthorElsewhere } from '../track/track-author.ts';
import { TrackController } from '../track/track-controller.ts';
import { styles as trailStyles } from '../trail/shura-trail.styles.ts';
import { renderTrail as trailCard } from '../trail/trail-steps.ts';
import { drawnWith, type FragmentOptions, noHost, writeElement } from './element.ts';

/**
 * Renders `<shura-suggestions>`: the first page, longest waiting first, from the response to `GET
 * …/consultations/{slug}/suggestions`.
 */
export function renderSuggestions(consultation: Consultation, first: Suggestions, options: FragmentOptions): string {
  const { l, level, server } = drawnWith(options);
  const controller = new ListController(noHost);
  controller.pages = [first];
  controller.resource.value = first;
  const { slug, title } = consultation;
  return writeElement(options, {
    tag: 'shura-suggestions',
    named: { consultation: slug },
    styles: listStyles,
    card: renderList({ l, controller, server, level }, consultation),
    link: [`c/${slug}`, wordsIn(title, l.language).words],
  });
}

/**
 * Renders an empty `<shura-suggestion-box>` from the response to `GET …/consultations/{slug}`. Without a script it
 * posts to our own page.
 */
export function renderBox(consultation: Consultation, options: FragmentOptions): string {
  const { l, level, server } = drawnWith(options);
  const { slug, title } = consultation;
  return writeElement(options, {
    tag: 'shura-suggestion-box',
    named: { consultation: slug },
    styles: boxStyles,
    card: boxCard({ l, controller: new BoxController(noHost), consultation, server, level }),
    sends: takes(consultation),
    link: [`c/${slug}`, wordsIn(title, l.language).words],
  });
}

/** Renders `<shura-track>` of a published suggestion from the response to `GET …/suggestions/{reference}`. */
export function renderTrack(suggestion: TrackedSuggestion, options: FragmentOptions): string {
  const { reference } = suggestion;
  const { l, ...rest } = drawnWith(options);
  const view = { l, ...rest, controller: new TrackController(noHost), suggestion };
  return writeElement(options, {
    tag: 'shura-track',
    named: { reference },
    styles: trackStyles,
    card: trackCard(view, renderAuthorElsewhere(view)),
    link: [`s/${reference}`, sayTrackTitle(l)],
  });
}

/**
 * Renders `<shura-response-feed>` from the response to `GET …/agencies/{slug}/responses`.
 *
 * @param consultation slug of the requested consultation, if only one
 */
export function renderResponses(responses: Responses, options: FragmentOptions, consultation?: string): string {
  const { agency } = responses;
  const { l } = drawnWith(options);
  return writeElement(options, {
    tag: 'shura-response-feed',
    named: { agency: agency.slug, consultation },
    styles: feedStyles,
    card: renderFeed({ ...drawnWith(options), now: Date.now() }, responses),
    link: [`a/${agency.slug}`, sayFeedTitle(l)],
  });
}

/** Renders `<shura-pledge>` from the response to `GET …/agencies/{slug}/pledge`. */
export function renderPledge(pledge: PublicPledge, options: FragmentOptions): string {
  const { agency } = pledge;
  const { l, level } = drawnWith(options);
  return writeElement(options, {
    tag: 'shura-pledge',
    named: { agency: agency.slug },
    styles: pledgeStyles,
    card: pledgeCard(l, pledge, level),
    link: [`a/${agency.slug}/pledge`, wordsIn(agency.name, l.language).words],
  });
}

/** Renders `<shura-policy>` from the response to `GET …/agencies/{slug}/policy`. */
export function renderPolicy(policy: PublicPolicy, options: FragmentOptions): string {
  const { agency } = policy;
  const { numerals = 'latn' } = options;
  return writeElement(options, {
    tag: 'shura-policy',
    named: { agency: agency.slug },
    styles: policyStyles,
    card: policyCard({ ...drawnWith(options), numerals }, policy),
    link: [`a/${agency.slug}/policy`, wordsIn(agency.name, options.language).words],
  });
}

/** Renders `<shura-trail>` of a suggestion from the response to `GET …/suggestions/{reference}/trail`. */
export function renderTrail(reference: string, { steps }: Trail, options: FragmentOptions): string {
  const { l, server } = drawnWith(options);
  return writeElement(options, {
    tag: 'shura-trail',
    named: { reference },
    styles: trailStyles,
    card: trailCard(l, steps, server),
    link: [`s/${reference}`, sayTrailTitle(l)],
  });
}
