import type { Consultation, PublicPledge, PublicPolicy, Responses, Suggestions, Trail } from '@shura/contract';
import type { LitElement } from 'lit';
import { renderPledge as pledgeCard } from '../pledge/pledge-figures.ts';
import { styles as pledgeStyles } from '../pledge/shura-pledge.styles.ts';
import { renderPolicy as policyCard } from '../policy/policy-parts.ts';
import { styles as policyStyles } from '../policy/shura-policy.styles.ts';
import { renderFeed } from '../response-feed/feed-cards.ts';
import { styles as feedStyles } from '../response-feed/shura-response-feed.styles.ts';
import { renderList } from '../suggestions/list-body.ts';
import { ListController } from '../suggestions/list-controller.ts';
import { styles as listStyles } from '../suggestions/shura-suggestions.styles.ts';
import { wordsIn } from '../text/words.ts';
import { styles as trailStyles } from '../trail/shura-trail.styles.ts';
import { renderTrail as trailCard } from '../trail/trail-steps.ts';
import { drawnWith, type FragmentOptions, writeElement } from './element.ts';

/** No element: what is drawn here listens to nobody. */
const nobody = { addController() {} } as unknown as LitElement & {
  readonly consultation: string;
  readonly server: string;
  readonly client: undefined;
};

/** Draws `<shura-suggestions>`: the first page, the longest waiting first, as `GET …/consultations/{slug}/suggestions` answers. */
export function renderSuggestions(consultation: Consultation, first: Suggestions, options: FragmentOptions): string {
  const { l, level, server } = drawnWith(options);
  const controller = new ListController(nobody);
  controller.pages = [first];
  controller.resource.value = first;
  const { slug, title } = consultation;
  const drawing = {
    tag: 'shura-suggestions',
    named: { consultation: slug },
    styles: listStyles,
    card: renderList({ l, controller, server, level }, consultation),
    link: [`c/${slug}`, wordsIn(title, l.language).words],
    announces: true,
  } as const;
  return writeElement(drawing, options);
}

/** Draws `<shura-response-feed>`, as `GET …/agencies/{slug}/responses` answers. */
export function renderResponses(responses: Responses, options: FragmentOptions): string {
  const { agency } = responses;
  const { l } = drawnWith(options);
  const drawing = {
    tag: 'shura-response-feed',
    named: { agency: agency.slug },
    styles: feedStyles,
    card: renderFeed(drawnWith(options), responses),
    link: [`a/${agency.slug}`, l.msg('ماذا فعلنا بآرائكم', { id: 'feed/title' })],
  } as const;
  return writeElement(drawing, options);
}

/** Draws `<shura-pledge>`, as `GET …/agencies/{slug}/pledge` answers. */
export function renderPledge(pledge: PublicPledge, options: FragmentOptions): string {
  const { agency } = pledge;
  const { l, level } = drawnWith(options);
  const drawing = {
    tag: 'shura-pledge',
    named: { agency: agency.slug },
    styles: pledgeStyles,
    card: pledgeCard(l, pledge, level),
    link: [`a/${agency.slug}/pledge`, wordsIn(agency.name, l.language).words],
  } as const;
  return writeElement(drawing, options);
}

/** Draws `<shura-policy>`, as `GET …/agencies/{slug}/policy` answers. */
export function renderPolicy(policy: PublicPolicy, options: FragmentOptions): string {
  const { agency } = policy;
  const { numerals = 'latn' } = options;
  const drawing = {
    tag: 'shura-policy',
    named: { agency: agency.slug },
    styles: policyStyles,
    card: policyCard({ ...drawnWith(options), numerals }, policy),
    link: [`a/${agency.slug}/policy`, wordsIn(agency.name, options.language).words],
  } as const;
  return writeElement(drawing, options);
}

/** Draws `<shura-trail>` of a suggestion, as `GET …/suggestions/{reference}/trail` answers. */
export function renderTrail(reference: string, { steps }: Trail, options: FragmentOptions): string {
  const { l, server } = drawnWith(options);
  const drawing = {
    tag: 'shura-trail',
    named: { reference },
    styles: trailStyles,
    card: trailCard(l, steps, server),
    link: [`s/${reference}`, l.msg('مسار المقترح', { id: 'trail/title' })],
  } as const;
  return writeElement(drawing, options);
}
