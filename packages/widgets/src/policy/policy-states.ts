import { type ConsultationClient, ShuraUnreachable } from '@shura/client';
import type { PublicPolicy } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { policy } from '../testing/sample-suggestions.ts';
import type { ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: the server's response. */
export interface PolicyStory {
  readonly policy?: PublicPolicy;
  readonly replaced?: Partial<ConsultationClient>;
}

/** Every state. */
export const policyStates = {
  InForce: { policy },
  Earlier: { policy: { ...policy, version: 1, from: '2026-01-04T05:00:00Z' } },
  NothingRemoved: { policy: { ...policy, removed: [] } },
  NotFound: {},
  ServerDown: { replaced: { policy: () => Promise.reject(new ShuraUnreachable()) } },
} satisfies Record<string, PolicyStory>;

export interface PolicyArgs extends ElementArgs {
  readonly agency: string;
}

const links: Readonly<Record<string, string>> = { ar: 'سياسة المشاركة', en: 'The participation policy' };

export function renderState(state: PolicyStory, { lang, agency, numerals, theme, ...args }: PolicyArgs) {
  const client = fakeConsultationClient(state.policy ? { policy: state.policy } : {}, state.replaced);
  return html`
    <shura-policy
      lang=${lang}
      agency=${agency}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-policy>
  `;
}
