import { html } from 'hono/html';
import { type FieldProblem, renderProblems } from '../pages/forms/problems.ts';
import { otherVoice } from '../pages/forms/send-page.ts';
import { panel, renderPage } from '../pages/layout.ts';
import type { Html } from '../pages/voice.ts';
import { renderColours, renderContrasts } from './embed-colours.ts';
import { renderHow, renderWhat } from './embed-form.ts';
import { renderMade } from './embed-lines.ts';
import { type EmbedView, linkTo } from './embed-view.ts';

/** The configurator: a GET form, so that every snippet has an address. */
export const embedPage = (view: EmbedView): Html => {
  const { voice, shown, address } = view;
  const unknown = address !== '' && !shown;
  const problems: FieldProblem[] = unknown
    ? [{ field: 'address', label: voice.say('embedAddressName'), says: voice.say('embedUnknown') }]
    : [];
  const title = voice.plain('embedTitle');
  return renderPage({
    voice,
    root: '',
    title: unknown ? voice.plain('problemIn', { title }) : title,
    otherLanguage: linkTo(view, { in: otherVoice(voice).language, lang: otherVoice(voice).language }),
    look: 'wide',
    scripts: ['embed-page.js', ...(shown?.made.frame === undefined ? [] : ['w/v1/embed.js'])],
    content: panel(html`${renderProblems(voice, problems)}<h1>${voice.say('embedTitle')}</h1>
<p class="hint">${voice.say('embedMeans')}</p>
<div class="embed">
<form method="get" action="embed" class="choices">
<input type="hidden" name="in" value="${voice.language}">
${shown && html`<input type="hidden" name="form" value="${shown.form}">`}
${renderWhat(view, problems)}${renderHow(view)}${renderColours(view)}${renderContrasts(view)}
<div class="actions"><button>${voice.say('embedMake')}</button> <output data-renewed="${voice.plain('embedRenewed')}"></output></div>
</form>
<div class="made">${shown && renderMade(view, shown)}</div>
</div>`),
  });
};
