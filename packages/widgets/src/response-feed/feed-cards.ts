import type { Responses } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderHeading } from '../parts/heading.ts';
import { sayFeedTitle } from '../say/titles.ts';
import type { FeedView } from './feed-view.ts';
import { renderCard } from './response-card.ts';

/** A card for each consultation, under one heading. */
export const renderFeed = (v: FeedView, { agency, responses }: Responses) => html`
  ${renderHeading(v.level, sayFeedTitle(v.l))}
  <p class="meta">${v.l.text(agency.name)}</p>
  ${responses.map((card) => renderCard({ ...v, level: v.level + 1, agency }, card))}
  ${responses.length ? nothing : html`<p>${v.l.msg('لم تُنشر ردود بعد', { id: 'feed/empty' })}</p>`}
`;
