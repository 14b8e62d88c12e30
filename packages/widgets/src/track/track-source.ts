import { isWeb } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import { saySourceGone } from '../say/acts.ts';
import { fill } from '../text/isolation.ts';
import { dayIn, renderDay } from '../text/times.ts';
import type { TrackView } from './track-view.ts';

/** The public post that the suggestion was adopted from: hashtag, day, and a link while the post exists. */
export function renderSource({ l, suggestion: { source, agency } }: TrackView) {
  if (!source) return nothing;
  const { hashtag, postedAt, postedOn, url, goneSince } = source;
  const from =
    hashtag === undefined
      ? l.msg('من منشور عام', { id: 'track/from-post' })
      : fill(l.msg('من وسم {0}', { id: 'track/from' }), hashtag);
  const on = postedAt ? dayIn(agency.timeZone, postedAt) : postedOn;
  const day = on && renderDay(l, on);
  return html`
    <p class="meta">
      ${from}${day ? html` · ${fill(l.msg('نُشر في {0}', { id: 'track/posted' }), day)}` : nothing}
      ${
        goneSince !== undefined
          ? html` · ${saySourceGone(l)}`
          : url && isWeb(url)
            ? html` · <a href=${url} rel="ugc nofollow noopener">${l.msg('المنشور', { id: 'track/post' })} <bdi dir="ltr">${new URL(url).host}</bdi></a>`
            : nothing
      }
    </p>
  `;
}
