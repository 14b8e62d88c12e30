import type { Consultation } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderFacts } from './consultation-facts.ts';

/** An element within, by its tag without a prefix. */
export type Part = (name: string, attributes: Readonly<Record<string, string>>) => unknown;

/** Why people are asked, and below that whatever they can answer and read, each an element of its own. */
export function renderConsultation(
  { l, level }: { readonly l: Locale; readonly level: number },
  consultation: Consultation,
  part: Part,
) {
  const { slug, agency, title, polls, suggestions, state } = consultation;
  const under = { 'heading-level': `${level + 1}`, consultation: slug };
  return html`
    <div class="card">
      <p class="asker"><b>${l.text(agency.name)}</b></p>
      <div role="heading" aria-level=${level} tabindex="-1" class="heading" part="heading">${l.text(title)}</div>
      ${renderFacts(l, consultation)}
    </div>
    ${state === 'closed' ? part('response-feed', { ...under, agency: agency.slug }) : nothing}
    ${polls.map((poll) => part('poll', { 'heading-level': `${level + 1}`, poll }))}
    ${suggestions ? [part('suggestion-box', under), part('suggestions', under)] : nothing}
  `;
}
