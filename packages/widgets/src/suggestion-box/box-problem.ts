import { lettersOver, wordsOf } from '@shura/contract/suggestion-form';
import { html, nothing } from 'lit';
import { type Failure, isFinal } from '../controllers/failure.ts';
import { renderButton } from '../parts/button.ts';
import { renderProblem } from '../parts/problem.ts';
import { onSend } from '../parts/submit.ts';
import { sayWrongEmail } from '../say/controls.ts';
import { countLeft, sayFound, sayHeld, saySendAsItIs } from '../say/suggesting.ts';
import { renderWords } from '../suggestion/author-words.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { sayUnsentFor } from '../text/unsent.ts';
import type { Found } from './box-state.ts';
import type { BoxView } from './box-view.ts';

/** A field's error and how to correct it. */
export function sayWrong({ l, wrong, controller: { draft } }: BoxView, name: string) {
  const code = wrong?.[name];
  if (code === 'too-long') return countLeft(l, -lettersOver(name, draft[name]));
  if (name === 'contact') return sayWrongEmail(l);
  if (name.startsWith('link')) return l.msg('يُرجى كتابة رابط كامل، مثل https://example.om', { id: 'box/wrong-link' });
  if (name === 'category') return l.msg('يُرجى اختيار المجال', { id: 'box/choose-category' });
  if (name === 'country') return l.msg('يُرجى اختيار الدولة', { id: 'box/choose-country' });
  if (code === 'missing' || code === 'no-letters')
    return l.msg('يُرجى كتابة نص المقترح بالكلمات', { id: 'box/missing' });
  return l.msg('يُرجى المراجعة والتصحيح', { id: 'box/wrong' });
}

/** Heading of what is no error. */
const asWarning = (words: string) => html`<span class="warning">${words}</span>`;

/** Why sending failed, and what to do. */
function explain(v: BoxView, problem: Failure) {
  return isFinal(problem)
    ? renderUnregisteredSite(v, `c/${v.consultation.slug}`)
    : sayUnsentFor(v.l, problem.retryAfter);
}

/** What was typed in a box that is closed now, to be copied; nothing if nothing was. */
export function renderLate(v: BoxView) {
  const { l, controller } = v;
  const words = wordsOf(controller.draft);
  const sentence = l.msg('أُغلق باب المقترحات. ما أدخلتموه محفوظ', { id: 'box/late' });
  return words ? renderProblem(v, words, renderWords(words, l.dir), asWarning(sentence)) : nothing;
}

/** Two choices: to edit a text with likely personal data, or to send it as it is. */
function renderAsItIs(v: BoxView, found: readonly Found[]) {
  const { l, controller } = v;
  const send = onSend((form) => controller.submit(form, l.language, true));
  return html`
    ${controller.extras?.renderFound(html, v, found)}
    <p>${sayHeld(l)}</p>
    <div class="bar">
      ${renderButton(l.msg('تعديل النص', { id: 'box/edit' }), () => controller.set({ personal: undefined }, '#text'))}
      ${renderButton(saySendAsItIs(l), send)}
    </div>
  `;
}

export function renderBoxProblem(v: BoxView) {
  const { personal, problem } = v;
  if (personal) return renderProblem(v, personal, renderAsItIs(v, personal), asWarning(sayFound(v.l)));
  return problem ? renderProblem(v, problem, html`<p>${explain(v, problem)}</p>`) : nothing;
}
