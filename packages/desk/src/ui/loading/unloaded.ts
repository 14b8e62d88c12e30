import { ShuraProblem } from '@shura/client';
import type { ResourceController } from '@shura/widgets/resource';
import { html } from 'lit';
import type { Desk } from '../desk.ts';
import { sayUnloaded } from '../fields/say-problem.ts';
import { fieldWords } from '../fields/words.ts';

/** Shown in place of a resource: that it is loading, or why it failed. */
export function renderUnloaded(desk: Desk, resource: Pick<ResourceController<unknown>, 'failure' | 'reload'>) {
  const w = fieldWords[desk.language];
  const { failure } = resource;
  const signedOut = failure instanceof ShuraProblem && failure.type === 'not-signed-in';
  if (!failure || signedOut) return html`<p role="status" class="meta">${w.loading}</p>`;
  return html`
    <div class="problem" role="alert">
      <p>${sayUnloaded(desk, failure)}</p>
      <div class="bar"><button type="button" @click=${() => void resource.reload()}>${w.retry}</button></div>
    </div>
  `;
}
