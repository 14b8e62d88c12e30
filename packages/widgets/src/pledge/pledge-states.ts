import { type ConsultationClient, ShuraUnreachable } from '@shura/client';
import type { PublicPledge } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { pledge } from '../testing/sample-suggestions.ts';
import type { ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: the server's response. */
export interface PledgeStory {
  readonly pledge?: PublicPledge;
  readonly replaced?: Partial<ConsultationClient>;
}

/** Every state. */
export const pledgeStates = {
  Kept: { pledge },
  TooFew: { pledge: { ...pledge, answered: { n: 19, inTime: 19, overdue: 0 }, waiting: 0, longest: 0 } },
  NotFound: {},
  ServerDown: { replaced: { pledge: () => Promise.reject(new ShuraUnreachable()) } },
} satisfies Record<string, PledgeStory>;

export interface PledgeArgs extends ElementArgs {
  readonly agency: string;
}

const links: Readonly<Record<string, string>> = { ar: 'تعهّد الجهة', en: "The agency's pledge" };

export function renderState(state: PledgeStory, { lang, agency, numerals, theme, ...args }: PledgeArgs) {
  const client = fakeConsultationClient(state.pledge ? { pledge: state.pledge } : {}, state.replaced);
  return html`
    <shura-pledge
      lang=${lang}
      agency=${agency}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-pledge>
  `;
}
