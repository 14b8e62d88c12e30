import { str } from '@lit/localize/internal/str-tag.js';
import type { PublicPledge } from '@shura/contract';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { fill, hole } from '../text/isolation.ts';

/** "within 14 working days". */
function within(l: Locale, days: number) {
  const n = hole(0);
  const sentence = l.format.plural(days, {
    zero: l.msg('خلال يوم العمل نفسه', { id: 'suggestion/within.zero' }),
    one: l.msg('خلال يوم عمل واحد', { id: 'suggestion/within.one' }),
    two: l.msg('خلال يومي عمل', { id: 'suggestion/within.two' }),
    few: l.msg(str`خلال ${n} أيام عمل`, { id: 'suggestion/within.few' }),
    many: l.msg(str`خلال ${n} يوم عمل`, { id: 'suggestion/within.many' }),
    other: l.msg(str`خلال ${n} يوم عمل`, { id: 'suggestion/within.other' }),
  });
  return fill(sentence, l.format.number(days));
}

/** What an agency promises of its first two clocks. */
export const renderPromises = (l: Locale, { acknowledge, answer }: PublicPledge['pledge']) => html`
  <ul class="promises">
    <li>${fill(l.msg(str`الاطلاع على كل مقترح ${hole(0)}`, { id: 'suggestion/pledge-read' }), within(l, acknowledge))}</li>
    <li>${fill(l.msg(str`الرد على كل مقترح ${hole(0)}`, { id: 'suggestion/pledge-answer' }), within(l, answer))}</li>
  </ul>
`;
