import type { Language, PublicPledge, PublicPolicy, Responses } from '@shura/contract';
import { renderPledge } from '../pledge/pledge-figures.ts';
import { styles as pledgeStyles } from '../pledge/shura-pledge.styles.ts';
import { renderPolicy } from '../policy/policy-parts.ts';
import { styles as policyStyles } from '../policy/shura-policy.styles.ts';
import { renderFeed } from '../response-feed/feed-cards.ts';
import { styles as feedStyles } from '../response-feed/shura-response-feed.styles.ts';
import { localeOf } from '../say/locale-of.ts';
import { sayFeedTitle, sayPledgeTitle, sayPolicyTitle } from '../say/titles.ts';
import { cardSheet } from './card-sheet.ts';
import { renderToString } from './render-to-string.ts';

const styles = {
  'shura-pledge': pledgeStyles,
  'shura-policy': policyStyles,
  'shura-response-feed': feedStyles,
} as const;

/** What the cards of {@link cardsIn} wear. */
export const pageCardStyle: string = cardSheet(styles);

/** Elements write the level of a heading as a number, which a template cannot put into a tag; a page has real headings, and no parts. */
const asPage = (html: string): string =>
  html
    .replace(/<div role="heading" aria-level="(\d)"([^>]*)>(.*?)<\/div>/gs, '<h$1$2>$3</h$1>')
    .replace(/ part="[\w -]*"/g, '');

/**
 * The cards of elements as HTML for a page of the server. They need no script, and their first heading is the page's.
 *
 * @param server where Shura is mounted, from the page, such as `../`; ends with a slash
 */
export const cardsIn = (language: Language, server: string) => {
  const l = localeOf(language, 'latn');
  const v = { l, level: 1, numerals: 'latn', server } as const;
  const write = (name: keyof typeof styles, card: unknown): string =>
    `<div class="${name}"><div class="root card" lang="${l.language}" dir="${l.dir}">${asPage(renderToString(card))}</div></div>`;
  return {
    /** What the cards are called, for titles of pages and links to them. */
    titles: { pledge: sayPledgeTitle(l), policy: sayPolicyTitle(l), responses: sayFeedTitle(l) },
    pledge: (pledge: PublicPledge): string => write('shura-pledge', renderPledge(l, pledge, v.level)),
    policy: (policy: PublicPolicy): string => write('shura-policy', renderPolicy(v, policy)),
    /** @param now UTC milliseconds */
    responses: (responses: Responses, now: number): string =>
      write('shura-response-feed', renderFeed({ ...v, now }, responses)),
  };
};
