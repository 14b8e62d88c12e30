import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Response } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { cards, responses } from '../testing/sample-suggestions.ts';
import './define.ts';

/** One state of the element: the server's answer. */
export interface FeedStory {
  readonly ar: string;
  readonly en: string;
  readonly cards?: readonly Response[];
  readonly replaced?: Partial<ConsultationClient>;
}

const refuse = (error: Error) => ({ responses: () => Promise.reject(error) });

const { outcome } = cards.done;
const underWay = {
  ...cards.done,
  outcome: { ...outcome, did: outcome.did.map((one, index) => (index ? { ...one, on: '2099-09-30' } : one)) },
};

/** Every state, shared by the stories of both languages. */
export const feedStates = {
  Feed: { ar: 'الردود', en: 'Responses', cards: responses.responses },
  Open: { ar: 'مفتوحة', en: 'Open', cards: [cards.open] },
  Owed: { ar: 'أُغلقت بلا رد', en: 'Closed without an answer', cards: [cards.owed] },
  Answered: { ar: 'صدر الرد', en: 'Answered', cards: [cards.done] },
  UnderWay: { ar: 'ينفّذ', en: 'Under way', cards: [underWay] },
  Empty: { ar: 'بلا ردود', en: 'No responses', cards: [] },
  Loading: { ar: 'جارٍ التحميل', en: 'Loading', replaced: { responses: () => new Promise<never>(() => {}) } },
  NotFound: { ar: 'غير موجودة', en: 'Not found', replaced: refuse(new ShuraProblem('agency-not-found', 404)) },
  ServerDown: { ar: 'الخادم لا يستجيب', en: 'Server down', replaced: refuse(new ShuraUnreachable()) },
} satisfies Record<string, FeedStory>;

export interface FeedArgs {
  readonly lang: string;
  readonly agency: string;
  readonly consultation: string;
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly 'heading-level': number;
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
