import type { Responses } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayFeedTitle } from '../say/titles.ts';
import { renderCard } from './response-card.ts';

export interface FeedView {
  readonly l: Locale;
  /** Level of the feed's heading. */
  readonly level: number;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/** A card for each consultation, under one heading. */
export const renderFeed = (v: FeedView, { agency, responses }: Responses) => html`
  ${renderHeading(v.level, sayFeedTitle(v.l))}
  <p class="meta">${v.l.text(agency.name)}</p>
  ${responses.map((card) => renderCard({ ...v, level: v.level + 1, agency }, card))}
  ${responses.length ? nothing : html`<p>${v.l.msg('لم تُنشر ردود بعد', { id: 'feed/empty' })}</p>`}
`;
