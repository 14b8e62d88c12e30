import type { Consultation } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderFactRow } from '../parts/facts.ts';
import { countHashtag, sayHashtags } from '../say/hashtags.ts';

/** What became of the ideas that were adopted from each hashtag; nothing without one. */
export const renderHashtags = (l: Locale, { hashtags = [] }: Pick<Consultation, 'hashtags'>) =>
  hashtags.length > 0
    ? html`
        <dl>
          <div>
            <dt>${sayHashtags(l)}</dt>
            ${hashtags.map((one) => html`<dd><bdi translate="no">${one.hashtag}</bdi>${renderFactRow(countHashtag(l, one))}</dd>`)}
          </div>
        </dl>
      `
    : nothing;
