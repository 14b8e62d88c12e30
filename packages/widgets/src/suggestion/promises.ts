import type { PublicPledge } from '@shura/contract';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { countWithin } from '../say/clocks.ts';
import { fill } from '../text/isolation.ts';

/** The agency's promises for its first two clocks. */
export const renderPromises = (l: Locale, { acknowledge, answer }: PublicPledge['pledge']) => html`
  <ul class="promises">
    <li>${fill(l.msg('الاطلاع على كل مقترح {0}', { id: 'suggestion/pledge-read' }), countWithin(l, acknowledge))}</li>
    <li>${fill(l.msg('الرد على كل مقترح {0}', { id: 'suggestion/pledge-answer' }), countWithin(l, answer))}</li>
  </ul>
`;
