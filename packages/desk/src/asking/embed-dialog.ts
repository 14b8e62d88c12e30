import type { AgencyDocument } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { cancel } from '../editing/confirmation.ts';
import { renderCopy } from '../fields/copy.ts';
import { renderInput } from '../fields/field.ts';
import { dressOf } from '../preview/dressed.ts';
import { serverOf } from '../preview/preview-frame.ts';
import type { Desk } from '../shell/desk.ts';
import { embedWords } from './embed-words.ts';
import type { Asked } from './kinds.ts';
import { publicPath } from './place-of.ts';

export interface EmbedView {
  readonly desk: Desk;
  readonly kind: 'consultation' | 'poll';
  readonly document: Asked;
  readonly settings: AgencyDocument;
  close(): void;
}

/** The lines that a page takes: the script of this server, the element with a link for those without scripts, its brand. */
export function snippetOf({ desk, kind, document, settings }: Omit<EmbedView, 'close'>): string {
  const server = serverOf(desk);
  const { slug, title } = document;
  const link = `${server}${publicPath({ name: kind }, slug)}?lang=${desk.language}`;
  const words = escaped(title ? wordsIn(title, desk.language).words : embedWords[desk.language].link);
  const script = kind === 'poll' ? 'shura-poll.js' : 'shura.js';
  const dress = dressOf(settings.brand).map(([name, value]) => `${name}: ${value}`);
  return [
    ...(dress.length ? [`<style>shura-${kind} { ${dress.join('; ')} }</style>`] : []),
    `<script type="module" src="${server}w/v1/${script}"></script>`,
    `<shura-${kind} ${kind}="${slug}"><a href="${link}">${words}</a></shura-${kind}>`,
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (words: string): string => words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

const originOf = (address: string): string | undefined => {
  try {
    const { protocol, origin } = new URL(/^https?:/.test(address) ? address : `https://${address}`);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** Says of the page that is typed whether its votes are taken; nothing but this one line depends on it. */
function answer(event: Event, { desk, settings }: EmbedView): void {
  const input = event.target as HTMLInputElement;
  const line = input.closest('dialog')?.querySelector('output');
  if (!line) return;
  const w = embedWords[desk.language];
  const origin = originOf(input.value.trim());
  if (!input.value.trim()) line.textContent = '';
  else if (!origin) line.textContent = w.noAddress;
  else line.textContent = settings.origins.includes(origin) ? w.registered(origin) : w.unregistered(origin);
}

/** How to put it on a page of the agency's, and whether that page may send votes. */
export function renderEmbed(v: EmbedView) {
  const { desk, kind, document, settings, close } = v;
  const w = embedWords[desk.language];
  const [snippet, page] = [snippetOf(v), `${serverOf(desk)}${publicPath({ name: kind }, document.slug)}`];
  return html`
    <dialog class="embed" aria-labelledby="embed" @close=${close}>
      <h2 id="embed" tabindex="-1">${w.title}</h2>
      <p>${w.words}${settings.brand ? html` ${w.brand}` : nothing}</p>
      <pre dir="ltr" tabindex="0" aria-label=${w.snippet}><code translate="no">${snippet}</code></pre>
      <div class="bar">${renderCopy(desk, snippet)}</div>
      <div>
        <p><b>${w.page}</b></p>
        <p><bdi dir="ltr"><a href=${page} target="_blank">${page}</a></bdi></p>
        ${document.draft ? html`<p class="meta">${w.draft}</p>` : nothing}
      </div>
      <div class="part" @input=${(event: Event) => answer(event, v)}>
        ${renderInput({ name: 'address', label: w.where, hint: w.whereHint, type: 'url', required: false })}
        <output for="address"></output>
        ${
          settings.origins.length
            ? html`<div>
                <p class="meta">${w.origins}</p>
                <ul>${settings.origins.map((origin) => html`<li><bdi dir="ltr">${origin}</bdi></li>`)}</ul>
              </div>`
            : html`<p class="advice">${w.noOrigins}</p>`
        }
        <p class="meta">${desk.may('administrator') ? html`<a href=${desk.href('settings')}>${w.settings}</a>` : w.askSettings}</p>
      </div>
      <div class="bar"><button type="button" class="plain" @click=${cancel}>${w.close}</button></div>
    </dialog>
  `;
}
