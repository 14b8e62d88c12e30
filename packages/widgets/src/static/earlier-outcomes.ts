import type { Consultation, Response } from '@shura/contract';
import { html } from 'lit';
import type { CardView } from '../response-feed/feed-view.ts';
import { renderCard } from '../response-feed/response-card.ts';

/** Earlier outcomes of a consultation, newest first: they stay public. */
export const renderEarlierOutcomes = (v: CardView, response: Response, earlier: Consultation['outcomes']) => html`
  <details>
    <summary>${v.l.msg('النسخ السابقة', { id: 'feed/earlier' })}</summary>
    ${earlier.map((outcome) => renderCard(v, { ...response, outcome, versions: 1 }))}
  </details>
`;
