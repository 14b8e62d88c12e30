import { lettersOver } from '@shura/contract/suggestion-form';
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { serverOf } from '../controllers/server-of.ts';
import { ShuraElement } from '../element/shura-element.ts';
import { sayNoConsultation } from '../say/absent.ts';
import { countAlike } from '../say/counts.ts';
import { countLeft } from '../say/suggesting.ts';
import { renderLoaded } from '../suggestion/absent.ts';
import { renderBox } from './box-card.ts';
import { BoxController } from './box-controller.ts';
import { renderSent } from './box-sent.ts';
import type { BoxView } from './box-view.ts';
import { styles } from './shura-suggestion-box.styles.ts';

export type { ShuraErrorEvent } from '../controllers/error-events.ts';
export type { SuggestionSentEvent } from './box-events.ts';

/**
 * A form for suggestions to a consultation. It says who reads them, by when the agency answers, and under which rules. It
 * shows similar suggestions and earlier answers during writing, warns of personal data, and gives the sender a reference
 * and a secret code.
 *
 * @summary A suggestion box: no account, no name.
 * @tag shura-suggestion-box
 * @slot - Shown while the box loads and when it cannot be loaded. Put a link to the server's page of the consultation
 * here (`/c/{slug}`), so that people without scripts can write.
 * @fires {SuggestionSentEvent} shura-suggestion-sent - The server received a suggestion. The event has its
 * reference, never its words.
 * @fires {ShuraErrorEvent} shura-error - Something could not be loaded or sent.
 * @csspart heading - The heading.
 * @csspart option - One basis: a label with its box.
 * @csspart alike - Similar suggestions, and earlier ones that the agency answered.
 * @csspart answer - The agency's answer to one.
 * @csspart problem - What went wrong, and where.
 */
export class ShuraSuggestionBox extends ShuraElement {
  static override readonly styles = styles;

  /** Slug of the consultation, such as `green-muscat`. */
  @property() consultation = '';

  readonly #box: BoxController = new BoxController(this);

  protected override wanted() {
    return this.consultation;
  }

  protected override open(): Promise<void> {
    return this.#box.open();
  }

  protected override failed() {
    return this.#box.resource.failure;
  }

  protected override announces() {
    const { l } = this;
    const { draft, state } = this.#box;
    switch (state.announced) {
      case 'left':
        return countLeft(l, -lettersOver('text', draft['text']));
      case 'alike':
        return countAlike(l, state.alike?.length ?? 0);
      default:
        return state.announced ?? nothing;
    }
  }

  protected override renderCard() {
    const { l, headingLevel: level } = this;
    const controller = this.#box;
    const missing = {
      title: l.msg('تعذّر عرض نموذج المقترحات', { id: 'box/not-shown' }),
      unknown: sayNoConsultation(l),
    };
    return renderLoaded(l, this, controller.resource, missing, (consultation) => {
      const v: BoxView = { ...controller.state, l, controller, consultation, server: serverOf(this), level };
      return v.sent ? renderSent(v, v.sent) : renderBox(v);
    });
  }
}
