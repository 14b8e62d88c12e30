import type { Snippet, SnippetForm, Snippets } from '@shura/contract';
import { html } from 'hono/html';
import type { SentenceKey } from '../pages/text/page-text.ts';
import type { Html, Voice } from '../pages/voice.ts';
import { copying } from './copy-script.ts';
import { type EmbedView, linkTo, type Shown } from './embed-view.ts';

const hints: Readonly<Record<SnippetForm, SentenceKey>> = {
  html: 'embedHtmlHint',
  iframe: 'embedIframeHint',
  wordpress: 'embedWordpressHint',
  react: 'embedReactHint',
  next: 'embedReactHint',
  vue: 'embedFrameworkHint',
  angular: 'embedFrameworkHint',
  server: 'embedServerHint',
  liferay: 'embedLiferayHint',
  sharepoint: 'embedSharepointHint',
  link: 'embedLinkHint',
};

/** The snippet in the chosen form, what it requires, and its preview. */
export const renderMade = (view: EmbedView, { form, made }: Shown): Html => {
  const { voice, server, choices } = view;
  const { where, forms } = voice.public.embedding;
  const snippet = made.snippets.find((one) => one.form === form);
  const tabs = made.snippets.map(
    (one) =>
      html`<a href="${linkTo(view, { form: one.form })}#made"${one.form === form && html` aria-current="true"`}>${forms[one.form]}</a>`,
  );
  return html`<section id="made"><h2>${where}</h2>
<nav class="orders" aria-label="${where}">${tabs}</nav>
<p class="hint">${voice.say(hints[form], { host: voice.code(new URL(server).host) })}</p>
${snippet?.parts.map(({ file, text }) => renderText(voice, text, file ?? voice.plain('embedPaste'), file))}
${form === 'link' && renderCode(view, made)}
</section>
${snippet && renderPolicy(voice, snippet)}
${form !== 'iframe' && form !== 'sharepoint' && form !== 'link' && html`<section class="part"><h2>${voice.say('embedOrigin')}</h2><p>${voice.say('embedOriginMeans', { example: voice.code('https://www.agency.example') })}</p></section>`}
${
  made.frame !== undefined &&
  html`<section class="part"><h2>${voice.say('embedPreview')}</h2>
<div class="stage"><iframe src="${made.frame}&amp;preview" title="${voice.plain('embedPreview')}" lang="${choices.lang}" width="100%" height="640" loading="lazy"></iframe></div>
<p class="actions"><a href="${made.frame}&amp;preview">${voice.say('embedOpen')}</a></p></section>`
}`;
};

/** The address as a QR code for print. Only polls and consultations have one. */
const renderCode = ({ voice, server }: EmbedView, { page }: Snippets): Html => {
  const path = /^[pc]\/[^/?]+/.exec(page.slice(server.length))?.[0];
  return html`${path !== undefined && html`<p><img src="${path}/qr.svg" alt="${voice.plain('embedCode')}" width="160" height="160"></p>`}`;
};

const renderPolicy = (voice: Voice, { policy }: Snippet): Html =>
  html`<section class="part"><h2>${voice.say('embedPolicyTitle')}</h2>
${
  policy.length > 0
    ? html`<p class="hint">${voice.say('embedPolicyHint')}</p>${renderText(voice, policy.join(';\n'), voice.plain('embedPolicyTitle'))}`
    : html`<p>${voice.say('embedPolicyNone')}</p>`
}</section>`;

/** Code with its name, to copy. */
const renderText = (voice: Voice, text: string, name: string, file?: string): Html =>
  html`<figure class="code"${copying(voice)}>
${file !== undefined && html`<figcaption>${voice.code(file)}</figcaption>`}
<pre dir="ltr" lang="en" translate="no" tabindex="0" role="group" aria-label="${name}"><code>${text}</code></pre>
</figure>`;
