import type { Consultation } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderFactRow } from '../parts/facts.ts';
import { renderAmendments } from '../say/amendments.ts';
import { renderDecision, sayTimes, sayUndecided } from '../say/consultations.ts';
import { renderMoment } from '../text/times.ts';
import { renderHashtags } from './hashtag-figures.ts';
import { sayPromise } from './promise-words.ts';

const renderFact = (term: string, content: unknown) =>
  content ? html`<div><dt>${term}</dt><dd>${content}</dd></div>` : nothing;

/** When a consultation opens, closes or closed, in the time zone of the agency. */
function renderDates(l: Locale, { state, opensAt, closesAt, agency }: Consultation) {
  const instant = state === 'scheduled' ? opensAt : closesAt;
  return instant && renderMoment(l, sayTimes(l, state), instant, agency);
}

/**
 * Purpose of a consultation, its undecided and decided points, promise and owner, then dates, figures of hashtags and
 * amendments.
 */
export const renderFacts = (l: Locale, consultation: Consultation) => {
  const { purpose, undecided, decided, promise, owner, hashtag } = consultation;
  return html`
    ${purpose ? html`<p>${l.text(purpose)}</p>` : nothing}
    <dl>
      ${renderFact(sayUndecided(l), undecided && l.text(undecided))}
      ${renderFact(l.msg('محسوم', { id: 'consultation/fixed' }), decided && l.text(decided))}
      ${renderFact(l.msg('ما نعد به', { id: 'consultation/promise' }), promise && sayPromise(l, promise))}
      ${renderFact(l.msg('المسؤول', { id: 'consultation/owner' }), owner && l.text(owner))}
    </dl>
    ${renderFactRow([
      renderDates(l, consultation),
      renderDecision(l, consultation.decision),
      hashtag && html`<bdi translate="no">${hashtag}</bdi>`,
    ])}
    ${renderHashtags(l, consultation)}
    ${renderAmendments(l, consultation)}
  `;
};
