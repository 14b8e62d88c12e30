import type { PublicPolicy } from '@shura/contract';
import { property } from 'lit/decorators.js';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { renderPolicy } from './policy-parts.ts';
import { styles } from './shura-policy.styles.ts';

/**
 * An agency's participation policy: who reads suggestions, by when, the rules for removals, and how long data is kept.
 * Shows all versions, and the number of removals under each rule.
 *
 * @summary An agency's participation policy.
 * @tag shura-policy
 * @slot - Shown while the policy loads and when it cannot be loaded. Put a link to the server's page of the
 * policy here
 * (`/a/{slug}/policy`), so that people without scripts can read it.
 * @csspart heading - The heading.
 */
export class ShuraPolicy extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the agency, such as `muscat`. */
  @property() agency = '';

  /** Number of a version, 1 for the first; by default the one in force. */
  @property({ type: Number }) version: number | undefined;

  readonly #policy: ResourceController<PublicPolicy> = new ResourceController(this, () =>
    fullClientOf(this).policy(this.agency, this.version || undefined),
  );

  protected override wanted() {
    return this.agency;
  }

  protected override open(): Promise<void> {
    return this.#policy.open(this.agency, this.version, this.server, this.client);
  }

  protected override failed() {
    return this.#policy.failure;
  }

  protected override renderCard() {
    const { l, headingLevel: level, numerals } = this;
    const missing = {
      title: l.msg('تعذّر عرض السياسة', { id: 'policy/not-shown' }),
      unknown: l.msg('لا توجد سياسة بهذا العنوان', { id: 'policy/missing' }),
    };
    return renderLoaded(l, this, this.#policy, missing, (policy) =>
      renderPolicy({ l, level, server: serverOf(this), numerals }, policy),
    );
  }
}
