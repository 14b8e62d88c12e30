import type { AgencyDocument } from '@shura/contract';
import { sayEmbedding } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { cancel } from '../../ui/editing/confirmation.ts';
import { modal } from '../../ui/editing/modal.ts';
import { renderCopy } from '../../ui/fields/copy.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { renderPressed, serverOf } from '../../ui/preview/preview-frame.ts';
import { renderChoices } from './embed-choices.ts';
import type { EmbedController } from './embed-controller.ts';
import { embedWords } from './embed-words.ts';
import { publicPath } from './place-of.ts';

export interface EmbedView {
  readonly desk: Desk;
  readonly settings: AgencyDocument;
  readonly embed: EmbedController;
}

const originOf = (address: string): string | undefined => {
  try {
    const { protocol, origin } = new URL(/^https?:/.test(address) ? address : `https://${address}`);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
};

/** Whether the typed page may send votes, or that it is no address; empty if nothing is typed. */
function sayOf(address: string, { desk, settings }: EmbedView): string {
  const w = embedWords[desk.language];
  const origin = originOf(address);
  if (!address) return '';
  if (!origin) return w.noAddress;
  return settings.origins.includes(origin) ? w.registered(origin) : w.unregistered(origin);
}

/**
 * Writes the result after a pause in typing, since every change is announced. Nothing else on the page depends on the
 * address, so nothing is drawn again.
 */
function answer(event: Event, v: EmbedView): void {
  const input = event.target as HTMLInputElement;
  const line = input.closest('.part')?.querySelector('output');
  if (!line) return;
  line.textContent = '';
  v.embed.afterTyping(() => {
    line.textContent = sayOf(input.value.trim(), v);
  });
}

const renderText = (desk: Desk, name: string, text: string) => html`
  <pre dir="ltr" tabindex="0" role="group" aria-label=${name}><code translate="no">${text}</code></pre>
  <div class="bar">${renderCopy(desk, text, name)}</div>
`;

/** The snippet in the chosen form, and the directives that the page's Content-Security-Policy needs. */
function renderMade({ desk, embed }: EmbedView) {
  const w = embedWords[desk.language];
  const { where, forms } = sayEmbedding(publicLocale(desk.language));
  const { made, snippet } = embed;
  if (!made.value || made.failure) return renderUnloaded(desk, made);
  return html`
    <div class="bar chips" role="group" aria-label=${where}>
      ${made.value.snippets.map(({ form }) => renderPressed(forms[form], form === snippet?.form, () => embed.turn(form)))}
    </div>
    ${snippet?.parts.map(
      ({ file, text }) => html`
        ${file ? html`<p class="meta"><bdi dir="ltr" translate="no">${file}</bdi></p>` : nothing}
        ${renderText(desk, file ?? w.snippet, text)}
      `,
    )}
    ${
      snippet?.policy.length
        ? html`
            <div class="part">
              <p><b>${w.policy}</b></p>
              <p class="meta">${w.policyWords}</p>
              ${renderText(desk, w.policy, snippet.policy.join(';\n'))}
            </div>
          `
        : nothing
    }
  `;
}

/** A dialog with a snippet for the agency's page, and whether that page may send votes. Nothing until it is opened. */
export function renderEmbed(v: EmbedView) {
  const { desk, settings, embed } = v;
  if (!embed.of) return nothing;
  const { kind, document } = embed.of;
  const w = embedWords[desk.language];
  const page = `${serverOf(desk)}${publicPath({ name: kind }, document.slug)}`;
  const preview = `${serverOf(desk)}embed?${new URLSearchParams({ of: `${kind}/${document.slug}`, in: desk.language, ...embed.choices })}`;
  return html`
    <dialog ${modal} class="embed" aria-labelledby="embed" @close=${embed.close}>
      <h2 id="embed" tabindex="-1">${w.title}</h2>
      <p>${w.words}${settings.brand ? html` ${w.brand}` : nothing}</p>
      ${renderChoices(desk.language, settings.brand !== undefined, embed)}
      ${renderMade(v)}
      <div>
        <p><b>${w.page}</b></p>
        <p class="bar"><a class="act" href=${page} target="_blank"><bdi dir="ltr">${page}</bdi></a></p>
        ${
          document.draft
            ? html`<p class="meta">${w.draft}</p>`
            : html`<p class="bar"><a class="act" href=${preview} target="_blank">${w.preview}</a></p>`
        }
      </div>
      <div class="part" @input=${(event: Event) => answer(event, v)}>
        ${renderInput({ name: 'address', label: w.site, hint: w.siteHint, type: 'url', required: false })}
        <output for="address"></output>
        ${
          settings.origins.length
            ? html`<div>
                <p class="meta">${w.origins}</p>
                <ul>${settings.origins.map((origin) => html`<li><bdi dir="ltr">${origin}</bdi></li>`)}</ul>
              </div>`
            : html`<p class="advice">${w.noOrigins}</p>`
        }
        <p class="bar meta">${desk.may('administrator') ? html`<a class="act" href=${desk.href('settings')}>${w.settings}</a>` : w.askSettings}</p>
      </div>
      <div class="bar"><button type="button" class="plain" @click=${cancel}>${w.close}</button></div>
    </dialog>
  `;
}
