import { html } from 'lit';
import { renderAmendment } from '../say/amendments.ts';
import { fill } from '../text/isolation.ts';
import { renderTime } from '../text/times.ts';
import type { PollView } from './poll-view.ts';

/** What changed after the first ballot, for everyone to see. */
export const renderAmendments = (v: PollView) =>
  v.poll.amendments.map(
    (amendment) =>
      html`<li class="notice">${renderAmendment(v.l, amendment, (at) => renderTime(v.l, at, v.poll.agency.timeZone))}</li>`,
  );

/** Where an imported poll comes from; undefined for one that took its votes here. */
export const renderSource = ({ l, poll }: PollView) =>
  poll.imported && html`<li>${fill(l.msg('مستورد من نظام آخر: {0}', { id: 'imported' }), poll.source)}</li>`;
