import { str } from '@lit/localize/internal/str-tag.js';
import type { PublicPledge } from '@shura/contract';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { countWithin } from '../say/clocks.ts';
import { fill, hole } from '../text/isolation.ts';

/** What an agency promises of its first two clocks. */
export const renderPromises = (l: Locale, { acknowledge, answer }: PublicPledge['pledge']) => html`
  <ul class="promises">
    <li>${fill(l.msg(str`الاطلاع على كل مقترح ${hole(0)}`, { id: 'suggestion/pledge-read' }), countWithin(l, acknowledge))}</li>
    <li>${fill(l.msg(str`الرد على كل مقترح ${hole(0)}`, { id: 'suggestion/pledge-answer' }), countWithin(l, answer))}</li>
  </ul>
`;
