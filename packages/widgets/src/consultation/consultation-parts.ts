import type { Consultation } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { renderHeading } from '../parts/heading.ts';
import { renderFacts } from './consultation-facts.ts';

/** A nested element, by its tag without the prefix. */
export type Part = (name: string, attributes: Readonly<Record<string, string>>) => unknown;

interface Around {
  readonly l: Locale;
  readonly level: number;
}

/** The agency, title and facts of a consultation. */
export const renderAbout = ({ l, level }: Around, consultation: Consultation) => html`
  ${renderAsker(l, consultation.agency, nothing)}
  ${renderHeading(level, l.text(consultation.title))}
  ${renderFacts(l, consultation)}
`;

/** The facts of a consultation, then its outcome, polls and suggestions as nested elements. */
export function renderConsultation({ l, level }: Around, consultation: Consultation, part: Part) {
  const { slug, agency, polls, suggestions, state } = consultation;
  const under = { 'heading-level': `${level + 1}`, consultation: slug };
  return html`
    <div class="card">${renderAbout({ l, level }, consultation)}</div>
    ${state === 'closed' ? part('response-feed', { ...under, agency: agency.slug }) : nothing}
    ${polls.map((poll) => part('poll', { 'heading-level': `${level + 1}`, poll }))}
    ${suggestions ? [part('suggestion-box', under), part('suggestions', under)] : nothing}
  `;
}
