import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Response } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { cards, responses } from '../testing/sample-suggestions.ts';
import type { ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: the server's response. */
export interface FeedStory {
  readonly cards?: readonly Response[];
  readonly replaced?: Partial<ConsultationClient>;
}

const refuse = (error: Error) => ({ responses: () => Promise.reject(error) });

const { outcome } = cards.done;
const underWay = {
  ...cards.done,
  outcome: { ...outcome, did: outcome.did.map((one, index) => (index ? { ...one, on: '2099-09-30' } : one)) },
};

/** Every state. */
export const feedStates = {
  Feed: { cards: responses.responses },
  Open: { cards: [cards.open] },
  Owed: { cards: [cards.owed] },
  Answered: { cards: [cards.done] },
  UnderWay: { cards: [underWay] },
  Empty: { cards: [] },
  Loading: { replaced: { responses: () => new Promise<never>(() => {}) } },
  NotFound: { replaced: refuse(new ShuraProblem('agency-not-found', 404)) },
  ServerDown: { replaced: refuse(new ShuraUnreachable()) },
} satisfies Record<string, FeedStory>;

export interface FeedArgs extends ElementArgs {
  readonly agency: string;
  readonly consultation: string;
}

const links: Readonly<Record<string, string>> = { ar: 'ردود الجهة', en: 'What the agency answered' };

export function renderState(state: FeedStory, { lang, agency, consultation, numerals, theme, ...args }: FeedArgs) {
  const client = fakeConsultationClient(
    { responses: { agency: responses.agency, responses: [...(state.cards ?? [])] } },
    state.replaced,
  );
  return html`
    <shura-response-feed
      lang=${lang}
      agency=${agency}
      consultation=${consultation}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-response-feed>
  `;
}
