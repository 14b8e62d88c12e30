import type { AlikeAnswer, Consultation, SentSuggestion } from '@shura/contract';
import { bases } from '@shura/contract/lists';
import { type Draft, proofField, type Wrong } from '@shura/contract/suggestion-form';
import { css, html, nothing, unsafeCSS } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { countAlike } from '../say/counts.ts';
import { sayFound, sayHeld, saySend, saySendAsItIs } from '../say/suggesting.ts';
import { sayProblem } from '../say/voting.ts';
import { countriesIn } from '../suggestion/countries.ts';
import { renderOthers } from '../suggestion-box/box-alike.ts';
import { BoxController } from '../suggestion-box/box-controller.ts';
import { renderFields } from '../suggestion-box/box-form.ts';
import { renderHeader } from '../suggestion-box/box-header.ts';
import { sayWrong } from '../suggestion-box/box-problem.ts';
import { renderReceipt } from '../suggestion-box/box-sent.ts';
import type { BoxView } from '../suggestion-box/box-view.ts';
import { renderFound } from '../suggestion-box/found.ts';
import { noHost } from './element.ts';
import { renderHidden, renderNotice } from './form-parts.ts';
import { renderToString, Written } from './render-to-string.ts';

/** A suggestion box for a page without scripts. Addresses are relative to the page. */
export interface BoxFormPage {
  readonly consultation: Consultation;
  /** Values of the fields. */
  readonly draft: Draft;
  readonly wrong: Wrong;
  /** Hidden fields, by name. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly action: string;
  /** Why the form is shown again, besides errors in its fields. */
  readonly problem?: string | undefined;
  /** Likely personal data and alike suggestions, shown before the text is sent. */
  readonly found?: AlikeAnswer | undefined;
  /** Another site filled and sent the form. */
  readonly foreign?: boolean | undefined;
}

/** Hides the field that supports a basis until the box of the basis is checked. Browsers without `:has()` show it. */
const proofStyle = unsafeCSS(
  bases
    .map((kind) => `form:not(:has([name='basis-${kind}']:checked)) .field:has(#${proofField(kind)}) { display: none; }`)
    .join('\n'),
);

/** Added to the element's styles. */
const formStyle = css`
  .under {
    display: none;
  }
  .problem li {
    margin: 0;
  }
  .problem a {
    display: inline-block;
    padding-block: 0.5em;
  }
`;

export const boxFormStyles = [formStyle, proofStyle];

/** The box with its facts and the typed values. */
export function renderBoxForm(l: Locale, level: number, server: string, page: BoxFormPage) {
  const { consultation, draft, wrong, found } = page;
  const controller = new BoxController(noHost);
  controller.start = draft;
  controller.draft = draft;
  controller.countriesIn = countriesIn;
  const v: BoxView = { l, level, server, controller, consultation, wrong, still: true };
  return html`
    ${renderHeader(v)}
    ${renderWhy(v, page)}
    ${found ? renderSeen(v, found) : nothing}
    <form method="post" action=${page.action} accept-charset="utf-8" novalidate>
      ${renderHidden(page.hidden, page.foreign)}
      ${renderFields(v)}
      <div class="bar"><button class="main">${found ? saySendAsItIs(l) : saySend(l)}</button></div>
    </form>
  `;
}

/** Shown to the sender once. Its heading gets the focus when the page opens. */
export function renderBoxReceipt(l: Locale, server: string, consultation: Consultation, sent: SentSuggestion) {
  const v: BoxView = { l, level: 1, server, consultation, controller: new BoxController(noHost), still: true };
  return new Written(renderToString(renderReceipt(v, sent)).replace('tabindex="-1"', '$& autofocus'));
}

/** Errors, each with a link to its field. */
function renderWhy(v: BoxView, { wrong, problem }: BoxFormPage) {
  const fields = Object.keys(wrong);
  if (!fields.length && !problem) return nothing;
  const why = html`
    ${problem ? html`<p>${problem}</p>` : nothing}
    ${fields.length ? html`<ul>${fields.map((name) => html`<li><a href="#${name}">${sayWrong(v, name)}</a></li>`)}</ul>` : nothing}
  `;
  return renderNotice(v.level, sayProblem(v.l), why);
}

/** Likely personal data in the text, and alike suggestions. */
function renderSeen(v: BoxView, { personalData, suggestions }: AlikeAnswer) {
  const { l, level } = v;
  const personal = personalData.length > 0;
  const alike = suggestions.length > 0 && countAlike(l, suggestions.length);
  const content = html`
    ${personal ? html`${renderFound(html, v, personalData)}<p>${sayHeld(l)}</p>` : nothing}
    ${personal && alike ? html`<p><b>${alike}</b></p>` : nothing}
    ${
      alike
        ? html`
          <p>${l.msg('يمكن تأييد أحدها من صفحته بدل تكراره', { id: 'page/support-instead' })}</p>
          <div class="alike">${renderOthers(v, suggestions, () => nothing)}</div>
        `
        : nothing
    }
  `;
  return renderNotice(level, personal ? sayFound(l) : alike, content, true);
}
