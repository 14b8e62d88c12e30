import { isWeb } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import { renderAsker } from '../parts/asker.ts';
import { renderFactRow } from '../parts/facts.ts';
import { renderHeading } from '../parts/heading.ts';
import { sayPledge } from '../say/clocks.ts';
import { sayReader } from '../say/suggesting.ts';
import { sayBoxTitle, sayPolicyName } from '../say/titles.ts';
import { renderReference } from '../suggestion/author-words.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { renderMoment } from '../text/times.ts';
import { takes } from './box-draft.ts';
import type { BoxView } from './box-view.ts';

type Box = NonNullable<BoxView['consultation']['suggestions']>;

/** What happens to a suggestion, shown before the fields. */
function renderPolicy(v: BoxView, { complaints }: Box) {
  const {
    l,
    consultation: { agency },
  } = v;
  return html`
    <ul class="policy meta">
      <li>${l.msg('يُنشر بعد المراجعة دون ذكر الاسم.', { id: 'box/published' })}</li>
      <li>
        ${l.msg('يُحجب ما يخالف أحد البنود ويُذكر رقم البند، ويمكن التظلّم.', { id: 'box/hidden' })} <a href=${pageOf(v, `a/${agency.slug}/policy`)}>${sayPolicyName(l)}</a>
      </li>
      <li>${fill(
        l.msg('الشكوى في معاملة تخصكم تُقدَّم عبر {0}.', { id: 'box/complaints' }),
        html`<a href=${isWeb(complaints.url) ? complaints.url : nothing}>${l.text(complaints.name)}</a>`,
      )}</li>
    </ul>
  `;
}

/** Why nothing can be sent now. */
function sayNotOpen({ l, consultation: { state, opensAt, suggestions, agency } }: BoxView) {
  if (!suggestions) return l.msg('لا تستقبل هذه الاستشارة مقترحات', { id: 'box/none' });
  if (state !== 'scheduled' || !opensAt) return l.msg('أُغلق باب المقترحات', { id: 'box/closed' });
  return renderMoment(l, l.msg('يُفتح باب المقترحات في {0}', { id: 'box/opens' }), opensAt, agency);
}

/**
 * The agency, the office that reads suggestions, the pledge and the rules; also links to this browser's suggestions, and
 * to those that have news. Once nothing can be sent, the topic is a link to what was said.
 */
export function renderHeader(v: BoxView) {
  const { l, consultation, controller, news = [], mine = [] } = v;
  const { agency, slug, suggestions } = consultation;
  const title = l.text(consultation.title);
  const open = takes(consultation);
  return html`
    ${renderAsker(l, agency, open || v.still ? title : html`<a href=${pageOf(v, `c/${slug}`)}>${title}</a>`)}
    ${renderHeading(v.level, sayBoxTitle(l), 'heading')}
    ${news.map(
      (one) => html`
        <p class="news">${fill(
          l.msg('يوجد جديد بشأن مقترحكم {0}', { id: 'box/news' }),
          html`<a class="reference" dir="ltr" translate="no" href=${pageOf(v, `s/${one[0]}`)} @click=${() => controller.read(one)}>${one[0]}</a>`,
        )}</p>
      `,
    )}
    ${
      mine.length
        ? html`<p class="meta kept">${l.msg('مقترحاتكم المحفوظة على هذا الجهاز:', { id: 'box/kept' })} ${mine.map((one) => [renderReference(one, pageOf(v, `s/${one}`)), ' '])}</p>`
        : nothing
    }
    ${open ? nothing : html`<p class="news"><b class="ok sign shut">${sayNotOpen(v)}</b></p>`}
    ${suggestions && renderFactRow([fill(sayReader(l), l.text(suggestions.reader)), sayPledge(l, suggestions.pledge.answer)])}
    ${open && suggestions ? renderPolicy(v, suggestions) : nothing}
  `;
}
