import type { Responses } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderCard } from './response-card.ts';

export interface FeedView {
  readonly l: Locale;
  /** Level of the feed's heading. */
  readonly level: number;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
}

/** A card for each consultation, under one heading. */
export const renderFeed = ({ l, level, server }: FeedView, { agency, responses }: Responses) => html`
  <div role="heading" aria-level=${level} tabindex="-1" class="heading" part="heading">
    ${l.msg('ماذا فعلنا بآرائكم', { id: 'feed/title' })}
  </div>
  <p class="meta">${l.text(agency.name)}</p>
  ${responses.map((card) => renderCard({ l, level: level + 1, server, agency }, card))}
  ${responses.length ? nothing : html`<p>${l.msg('لم تُنشر ردود بعد', { id: 'feed/empty' })}</p>`}
`;
