import type { Trail } from '@shura/contract';
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoSuggestion } from '../say/absent.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { styles } from './shura-trail.styles.ts';
import { renderTrail } from './trail-steps.ts';

/**
 * The steps from a suggestion to the poll made from it, the result, the decision and what was carried out, each with a
 * day and a link. Takes the suggestion's reference or the poll's slug. Draws nothing until there is a second step.
 *
 * @summary Suggestion, poll, result, decision, carried out.
 * @tag shura-trail
 * @slot - Shown while the trail loads and when it cannot be loaded. Put a link to the server's page of the suggestion
 * here (`/s/{reference}`), so that people without scripts can read it.
 */
export class ShuraTrail extends ShuraElement {
  static override readonly styles = styles;

  /** Reference of the suggestion, such as `K3M7-9QXT`. */
  @property() reference = '';

  /** Slug of the poll, such as `new-parks`, if the trail is beside the poll. */
  @property() poll = '';

  readonly #trail: ResourceController<Trail> = new ResourceController(this, () =>
    fullClientOf(this).trail(this.poll ? `polls/${this.poll}` : `suggestions/${this.reference}`),
  );

  protected override wanted() {
    return this.reference || this.poll;
  }

  protected override open(): Promise<void> {
    return this.#trail.open(this.reference, this.poll, this.server, this.client);
  }

  protected override failed() {
    return this.#trail.failure;
  }

  protected override bare() {
    return this.#trail.value && !leads(this.#trail.value);
  }

  protected override renderCard() {
    const { l } = this;
    const missing = { title: l.msg('تعذّر عرض مسار المقترح', { id: 'trail/not-shown' }), unknown: sayNoSuggestion(l) };
    return renderLoaded(l, this, this.#trail, missing, (trail) =>
      leads(trail) ? renderTrail(l, trail.steps, serverOf(this)) : nothing,
    );
  }
}

/** Whether there is more than the suggestion. */
const leads = ({ steps }: Trail) => steps.length > 1;
