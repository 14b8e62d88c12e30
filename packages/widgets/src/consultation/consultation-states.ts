import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Consultation } from '@shura/contract';
import { html } from 'lit';
import { fakeClient } from '../testing/fake-client.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { parks, parksResults } from '../testing/sample-polls.ts';
import { adoptedFrom, greenMuscat, suggestions } from '../testing/sample-suggestions.ts';
import type { ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: the server's response. */
export interface ConsultationStory {
  readonly consultation?: Consultation;
  readonly replaced?: Partial<ConsultationClient>;
}

const whole: Consultation = { ...greenMuscat, polls: [parks.slug] };
const refuse = (error: Error) => ({ consultation: () => Promise.reject(error) });

/** Every state. */
export const consultationStates = {
  Open: { consultation: whole },
  Scheduled: { consultation: { ...whole, state: 'scheduled' } },
  Closed: { consultation: { ...whole, state: 'closed', outcomeOwedSince: '2026-10-16T16:00:00.000Z' } },
  Hashtags: { consultation: { ...adoptedFrom, polls: [], suggestions: undefined } },
  PollsOnly: { consultation: { ...whole, suggestions: undefined } },
  Loading: { replaced: { consultation: () => new Promise<never>(() => {}) } },
  NotFound: { replaced: refuse(new ShuraProblem('consultation-not-found', 404)) },
  ServerDown: { replaced: refuse(new ShuraUnreachable()) },
} satisfies Record<string, ConsultationStory>;

export interface ConsultationArgs extends ElementArgs {
  readonly consultation: string;
}

const links: Readonly<Record<string, string>> = { ar: 'صفحة الاستشارة', en: 'The page of the consultation' };

export function renderState(
  state: ConsultationStory,
  { lang, consultation, numerals, theme, ...args }: ConsultationArgs,
) {
  const client = fakeConsultationClient(
    { ...(state.consultation && { consultation: state.consultation }), suggestions: suggestions.slice(0, 2) },
    state.replaced,
  );
  return html`
    <shura-consultation
      lang=${lang}
      consultation=${consultation}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
      .pollClient=${fakeClient({ poll: parks, results: parksResults })}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-consultation>
  `;
}
