import type { DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderConfirmation } from '../../../ui/editing/confirmation.ts';
import { renderOutcome } from '../../../ui/fields/field.ts';
import { formOf } from '../../../ui/fields/form-controller.ts';
import { ownTimeZone } from '../../../ui/fields/time-zone.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import type { SourceController } from './source-controller.ts';
import { sourceWords } from './words.ts';

function renderSure(c: SourceController, suggestion: DeskSuggestion) {
  const { language } = c.desk;
  const w = sourceWords[language].claim;
  const accept = c.deciding === 'accept';
  return renderConfirmation({
    ...{ language, form: c.claim, title: accept ? w.sureAccept : w.sureRefuse },
    ...{ words: [accept ? w.sureAcceptWords : w.sureRefuseWords], yes: w.yes, busy: fieldWords[language].sending },
    send: (event) => c.decided(formOf(event), suggestion),
    close: () => c.decide(undefined),
  });
}

/** A claim of an adopted post: what to compare, and the decision. Nothing without a claim. */
export function renderClaim(c: SourceController, suggestion: DeskSuggestion) {
  const { language, format, may } = c.desk;
  const { claim } = suggestion;
  const w = sourceWords[language].claim;
  if (!claim || !may('moderator')) return c.claim.done ? renderOutcome(c.claim) : nothing;
  return html`
    <section class="claim part" aria-labelledby="claim">
      <div>
        <h2 id="claim">${w.title}</h2>
        <p class="meta">${w.since(format.time(claim.at, ownTimeZone()))}</p>
      </div>
      <p>${w.why}</p>
      <p>${w.code}: <code dir="ltr" class="reference">${claim.postCode}</code></p>
      ${
        claim.reply
          ? html`<p><a href=${claim.reply} target="_blank" rel="ugc noreferrer" aria-label=${w.newTab}>${w.reply}</a></p>`
          : html`<p class="meta">${w.noReply}</p>`
      }
      <div class="bar">
        <button type="button" class="accept" @click=${() => c.decide('accept')}>${w.accept}</button>
        <button type="button" class="plain grave" @click=${() => c.decide('refuse')}>${w.refuse}</button>
      </div>
      ${c.deciding ? renderSure(c, suggestion) : nothing}
    </section>
  `;
}
