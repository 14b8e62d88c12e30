import type { PublicPledge } from '@shura/contract';
import { property } from 'lit/decorators.js';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoAgency } from '../say/absent.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { renderPledge } from './pledge-figures.ts';
import { styles } from './shura-pledge.styles.ts';

/**
 * An agency's pledge to people who send suggestions, and how the agency keeps it: three separate clocks, each with its
 * definition. A rate is shown only for twenty or more suggestions.
 *
 * @summary An agency's pledge, and how the agency keeps it.
 * @tag shura-pledge
 * @slot - Shown while the pledge loads and when it cannot be loaded. Put a link to the server's page of the agency here
 * (`/a/{slug}`), so that people without scripts can read it.
 * @csspart heading - The heading.
 * @csspart clock - One clock.
 */
export class ShuraPledge extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the agency, such as `muscat`. */
  @property() agency = '';

  readonly #pledge: ResourceController<PublicPledge> = new ResourceController(this, () =>
    fullClientOf(this).pledge(this.agency),
  );

  protected override wanted() {
    return this.agency;
  }

  protected override open(): Promise<void> {
    return this.#pledge.open(this.agency, this.server, this.client);
  }

  protected override failed() {
    return this.#pledge.failure;
  }

  protected override renderCard() {
    const { l, headingLevel } = this;
    const missing = { title: l.msg('تعذّر عرض التعهد', { id: 'pledge/not-shown' }), unknown: sayNoAgency(l) };
    return renderLoaded(l, this, this.#pledge, missing, (pledge) => renderPledge(l, pledge, headingLevel));
  }
}
