import { html, nothing } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { renderHeading } from '../parts/heading.ts';
import { renderSubmit } from '../parts/submit.ts';
import { sayNoSuggestion, sayNotLoaded } from '../say/absent.ts';
import { exampleReference, sayNoReference, sayReference, sayReferenceHint, sayShowSuggestion } from '../say/authors.ts';
import { sayTrackTitle } from '../say/titles.ts';
import { renderReference } from '../suggestion/author-words.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { renderLost } from './track-lost.ts';
import type { TrackView } from './track-view.ts';
import { readTyped, wordsOf } from './typed.ts';

export const isUnknown = ({ status }: Failure): boolean => status === 404;

/** Why nothing was found. */
export function sayMissed(v: Omit<TrackView, 'suggestion'>): string | undefined {
  const { l, controller } = v;
  const { failure } = controller.resource;
  if (controller.problem === 'reference') return sayNoReference(l);
  if (!failure) return undefined;
  return isUnknown(failure) ? sayNoSuggestion(l) : sayNotLoaded(l);
}

/** The search field for a reference, and below it this browser's suggestions. */
export function renderLookup(v: Omit<TrackView, 'suggestion'>) {
  const { l, level, controller } = v;
  const { followed } = controller;
  const wrong = sayMissed(v);
  const send = (form: HTMLFormElement) => {
    const reference = readTyped(wordsOf(form, 'reference'));
    return reference ? controller.find(reference) : controller.missReference();
  };
  const go = (event: MouseEvent, reference: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void controller.find(reference);
  };
  return html`
    ${renderHeading(level, sayTrackTitle(l), 'heading')}
    <form novalidate @input=${controller.typing}>
      <div class="field">
        <label for="reference"><b>${sayReference(l)}</b></label>
        <p class="meta" id="hint">${fill(sayReferenceHint(l), renderReference(exampleReference))}</p>
        ${wrong ? html`<p id="wrong" class="sign"><b>${wrong}</b></p>` : nothing}
        <input class="in" id="reference" name="reference" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint wrong" aria-invalid=${!!wrong}>
      </div>
      <div class="bar">${renderSubmit(l, sayShowSuggestion(l), false, send)}</div>
    </form>
    ${
      followed.length
        ? html`
            <p><b>${l.msg('مقترحات أُرسلت من هذا المتصفح', { id: 'track/followed' })}</b></p>
            <ul class="followed">
              ${followed.map((reference) => html`<li><a href=${pageOf(v, `s/${reference}`)} @click=${(event: MouseEvent) => go(event, reference)}>${renderReference(reference)}</a></li>`)}
            </ul>
          `
        : nothing
    }
    ${renderLost(v)}
  `;
}
