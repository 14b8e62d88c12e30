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

/** Links of a preview lead nowhere, be they clicked or pressed: what they would lead to may not be there yet. */
export const quiet: DirectiveResult = ref((stage) => {
  stage?.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  });
});

const renderPressed = (words: string, pressed: boolean, press: () => void, lang?: string) => html`
  <button type="button" lang=${lang ?? nothing} aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>${words}</button>
`;

/** Buttons that show a preview in each language. */
export const renderLanguages = (shown: Language, show: (language: Language) => void) =>
  languages.map((one) => renderPressed(languageNames[one], shown === one, () => show(one), one));

/** The real element of the public, in any language, as wide as a phone or as the page. */
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
      <div class="stage" lang=${language} dir=${directions[language]} ${quiet} ${dressed(brand)}>
        ${ready && shown !== undefined ? keyed(`${drawing} ${language}`, draw(shown, serverOf(desk), desk)) : nothing}
      </div>
    </section>
  `;
}

/** Where the server is that the desk is on, with a slash at the end. */
export const serverOf = ({ base }: Pick<Desk, 'base'>): string =>
  new URL(base.replace(/desk$/, ''), location.origin).href;

/** Where everyone may follow a suggestion. */
export const suggestionPage = (desk: Pick<Desk, 'base'>, reference: string): string =>
  `${serverOf(desk)}s/${encodeURIComponent(reference)}`;
