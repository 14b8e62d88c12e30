import { authorActs } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import { renderButton } from '../parts/button.ts';
import { onSend } from '../parts/submit.ts';
import {
  sayAppealField,
  sayClaim,
  sayCodeRefused,
  sayErase,
  sayLost,
  sayMine,
  sayNoCode,
  sayNoText,
  sayReplyField,
  saySendAppeal,
  saySendReply,
  sayShowSuggestion,
  sayStays,
  sayTrackingCode,
  sayUnpublished,
} from '../say/authors.ts';
import { pageOf } from '../text/page-of.ts';
import { renderFieldError } from './field-error.ts';
import { mayContest, renderContesting } from './track-contest.ts';
import type { ActKind } from './track-controller.ts';
import { type AuthorView, renderProblem, renderProblemBox } from './track-problem.ts';
import type { TrackView } from './track-view.ts';

/** Error about the code. */
function sayCodeProblem({ l, controller: { problem } }: AuthorView): string | undefined {
  if (problem === 'code') return sayNoCode(l);
  const refused = typeof problem === 'object' && problem.type === 'code-refused';
  return refused ? sayCodeRefused(l) : undefined;
}

function renderCode(v: AuthorView) {
  const { l } = v;
  const wrong = sayCodeProblem(v);
  return html`
    <div class="field">
      <label for="code"><b>${sayTrackingCode(l)}</b></label>
      <p class="meta" id="code-hint">${l.msg('ظهر مرة واحدة عند إرسال المقترح، ولا يُحفظ هنا', { id: 'track/code-hint' })}</p>
      ${renderFieldError('code-wrong', wrong)}
      <input
        class="in"
        id="code"
        name="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="code-hint code-wrong"
        aria-invalid=${!!wrong}
      >
      <a href=${pageOf(v, 's', `&lost=${v.controller.reference}#lost`)}>${sayLost(l)}</a>
    </div>
  `;
}

function renderWriting(v: AuthorView, kind: 'reply' | 'appeal') {
  const { l, controller } = v;
  const wrong = controller.problem === 'text' && controller.tried === kind;
  const typing = ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLTextAreaElement;
    field.dir = detectDir(field.value, l.dir);
  };
  return html`
    <div class="field">
      <label for=${kind}><b>${kind === 'reply' ? sayReplyField(l) : sayAppealField(l)}</b></label>
      <p class="meta" id="${kind}-hint">${sayUnpublished(l)}</p>
      ${renderFieldError(`${kind}-wrong`, wrong ? sayNoText(l) : undefined)}
      <textarea class="in" id=${kind} name=${kind} rows="4" dir=${l.dir} aria-describedby="${kind}-hint ${kind}-wrong" aria-invalid=${!!wrong} @input=${typing}></textarea>
      <div class="bar">
        <button class="main" part="button" value=${kind} aria-disabled=${!!controller.underway} @click=${onSend((form) => controller.act(kind, form))}>${
          kind === 'reply' ? saySendReply(l) : saySendAppeal(l)
        }</button>
      </div>
    </div>
  `;
}

function renderErasing({ l, controller }: AuthorView) {
  if (!controller.confirming) {
    return html`<div class="bar"><button type="button" part="button" id="erase" @click=${() => controller.confirm(true)}>${sayErase(l)}</button></div>`;
  }
  return html`
    <div class="problem" id="sure" tabindex="-1" role="group" aria-labelledby="sure-words">
      <p id="sure-words"><b class="sign">${l.msg('محو المقترح نهائيًا؟', { id: 'track/sure' })}</b></p>
      <p>${sayStays(l)}</p>
      <div class="bar">
        <button type="button" part="button" @click=${onSend((form) => controller.act('erase', form))} aria-disabled=${!!controller.underway}>${l.msg('تأكيد المحو', { id: 'track/confirm' })}</button>
        ${renderButton(l.msg('إلغاء', { id: 'cancel' }), () => controller.confirm(false))}
      </div>
    </div>
  `;
}

/** The form for acts of the author, who needs the tracking code. */
export function renderAuthor(v: AuthorView) {
  const { l, controller, suggestion } = v;
  // A suggestion that is not visible may have been hidden before publication, so any act may be possible.
  const may: readonly ActKind[] = suggestion?.authorMay ?? authorActs;
  // One who also supports it in this browser says it once, as a supporter.
  const bySupport = !suggestion || mayContest(v);
  const kinds = may.filter((kind) => kind !== 'contest' || !bySupport);
  const problem = bySupport && controller.tried === 'contest' ? undefined : renderProblem(v);
  if (suggestion && !kinds.length) return renderAuthorElsewhere({ ...v, suggestion });
  return renderDoor(
    sayMine(l),
    html`
      <form novalidate @input=${controller.typing}>
        ${renderCode(v)}
        ${kinds.map((kind) => (kind === 'erase' ? renderErasing(v) : kind === 'contest' ? renderContesting(v) : renderWriting(v, kind)))}
        ${renderProblemBox(problem)}
      </form>
    `,
  );
}

/** A closed `details`. */
const renderDoor = (name: string, behind: unknown) => html`
  <details part="author">
    <summary>${name}</summary>
    ${behind}
  </details>
`;

/** A link to our own page, to claim a post, and to type the code where no script of the host can read it. */
export function renderAuthorElsewhere(v: TrackView) {
  const { l, suggestion } = v;
  const { reference, authorMay, claimable } = suggestion;
  if (!claimable && !authorMay.length) return nothing;
  const page = pageOf(v, `s/${reference}`, claimable ? '#claim' : '#author');
  return renderDoor(claimable ? sayClaim(l) : sayMine(l), html`<p><a href=${page}>${sayShowSuggestion(l)}</a></p>`);
}
