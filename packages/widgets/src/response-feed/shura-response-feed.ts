import type { Responses } from '@shura/contract';
import { property } from 'lit/decorators.js';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf, serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoAgency } from '../say/absent.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { renderFeed } from './feed-cards.ts';
import { styles } from './shura-response-feed.styles.ts';

/**
 * The agency's responses, newest first, a card for each consultation: we asked, you said, we did, and what we did not do
 * and why. The card of a closed consultation without an answer says how long the answer has been owed.
 *
 * @summary We asked, you said, we did.
 * @tag shura-response-feed
 * @slot - Shown while the feed loads and when it cannot be loaded. Put a link to the server's page of the consultation
 * here (`/c/{slug}`), so that people without scripts can read it.
 * @csspart root - The card around the feed.
 * @csspart heading - The heading of the feed.
 * @csspart facts - Facts of one consultation in a row: dates, owner, counts.
 * @csspart card - One consultation.
 */
export class ShuraResponseFeed extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the agency, such as `muscat`. */
  @property() agency = '';

  /** Slug of one consultation; by default all that have opened. */
  @property() consultation = '';

  readonly #feed: ResourceController<Responses> = new ResourceController(this, () =>
    clientOf(this).responses(this.agency, this.consultation || undefined),
  );

  protected override wanted() {
    return this.agency || this.consultation;
  }

  protected override open(): Promise<void> {
    return this.#feed.open(this.agency, this.consultation, this.server, this.client);
  }

  protected override failed() {
    return this.#feed.failure;
  }

  protected override renderCard() {
    const { l, headingLevel: level } = this;
    const missing = { title: l.msg('تعذّر عرض ردود الجهة', { id: 'feed/not-shown' }), unknown: sayNoAgency(l) };
    return renderLoaded(l, this, this.#feed, missing, (responses) =>
      renderFeed({ l, level, server: serverOf(this), now: Date.now() }, responses),
    );
  }
}
