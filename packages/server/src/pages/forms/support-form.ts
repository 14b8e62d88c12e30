import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import { onceField } from './form-fields.ts';

export interface SupportForm {
  readonly reference: string;
  /** True if this browser supports the suggestion. */
  readonly supported: boolean;
  /** Query of the list to return to; undefined for the suggestion's page. */
  readonly list?: string | undefined;
}

/** A form with one button, which supports a suggestion or withdraws the support. */
export const renderSupport = (view: Surroundings, { reference, supported, list }: SupportForm): HtmlEscapedString => {
  const { voice, once } = view;
  return html`<form method="post" action="${linkTo(view, `s/${reference}/support`)}" class="support" id="${reference}" accept-charset="utf-8">
<input type="hidden" name="${onceField}" value="${once}">
<input type="hidden" name="supports" value="${supported ? '0' : '1'}">
${list !== undefined && html`<input type="hidden" name="list" value="${list}">`}
${supported && html`<span class="tag">${voice.say('youSupport')}</span>`}
<button class="quiet">${supported ? voice.say('unsupport') : voice.public.buttons.support}<span class="unseen">: ${voice.code(reference)}</span></button>
</form>` as HtmlEscapedString;
};
