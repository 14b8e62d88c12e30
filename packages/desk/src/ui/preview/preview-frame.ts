import type { Language } from '@shura/contract';
import type { Brand } from '@shura/contract/brand';
import { directions, languageNames } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Desk } from '../desk.ts';
import { editingWords } from '../editing/words.ts';
import { dressed } from './dressed.ts';
import type { PreviewController } from './preview-controller.ts';

/** Disables links of a preview, by mouse and keyboard: their targets may not exist yet. */
export const disableLinks: DirectiveResult = ref((stage) => {
  stage?.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  });
});

/** One of several buttons, of which one is pressed. */
export const renderPressed = (words: string, pressed: boolean, press: () => void, lang?: string) => html`
  <button type="button" lang=${lang ?? nothing} aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>${words}</button>
`;

/** Buttons that choose a preview's language. */
export const renderLanguages = (shown: Language, show: (language: Language) => void) =>
  languages.map((one) => renderPressed(languageNames[one], shown === one, () => show(one), one));

/** The public element itself, with buttons that choose its language and its width (phone or page). */
export function renderPreview<Shown>(
  desk: Desk,
  preview: PreviewController<Shown>,
  draw: (shown: Shown, server: string, desk: Desk) => unknown,
  brand: Brand | undefined,
) {
  const w = editingWords[desk.language];
  const { language, wide, shown, drawing, ready } = preview;
  return html`
    <section class="preview" aria-labelledby="preview">
      <div>
        <h2 id="preview">${w.preview}</h2>
        <p class="meta">${w.previewWords}</p>
      </div>
      <div class="bar chips">
        <div class="bar" role="group" aria-label=${w.previewIn}>
          ${renderLanguages(language, (one) => preview.turn(() => (preview.language = one)))}
        </div>
        <div class="bar widths" role="group" aria-label=${w.previewWidth}>
          ${renderPressed(w.narrow, !wide, () => preview.turn(() => (preview.wide = false)))}
          ${renderPressed(w.wide, wide, () => preview.turn(() => (preview.wide = true)))}
        </div>
      </div>
      <div class="stage" lang=${language} dir=${directions[language]} ${disableLinks} ${dressed(brand)}>
        ${ready && shown !== undefined ? keyed(`${drawing} ${language}`, draw(shown, serverOf(desk), desk)) : nothing}
      </div>
    </section>
  `;
}

/** Address of the desk's server, with a trailing slash. */
export const serverOf = ({ base }: Pick<Desk, 'base'>): string =>
  new URL(base.replace(/desk$/, ''), location.origin).href;

/** Address of a suggestion's public page. */
export const suggestionPage = (desk: Pick<Desk, 'base'>, reference: string): string =>
  `${serverOf(desk)}s/${encodeURIComponent(reference)}`;
