import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { renderInput, renderOutcome } from '../fields/field.ts';
import { fieldWords } from '../fields/words.ts';
import { renderConflict } from './draft-state.ts';
import { templateWords } from './template-words.ts';
import type { AnswerTemplate } from './templates.ts';
import type { WritingController } from './writing-controller.ts';

/** A menu that starts an answer from a template, and saves the current answer as a template. */
function renderTemplates({ language }: Desk, { templates, draft, use }: WritingController) {
  const w = templateWords[language];
  const { all, form } = templates;
  const begin = (template: AnswerTemplate) => (event: Event) => {
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
    use(template);
  };
  const remove = (template: AnswerTemplate) => (event: Event) => {
    const menu = (event.currentTarget as HTMLElement).closest('details');
    if (menu) void templates.remove(template, menu).then(() => menu.querySelector('summary')?.focus());
  };
  return html`
    <details class="templates">
      <summary>${w.menu}</summary>
      <div class="part">
        <p class="meta">${all.length ? w.hint : w.none}</p>
        <ul class="list">
          ${all.map(
            (one) => html`
              <li class="split">
                <button type="button" class="plain" aria-label=${w.use(one.name)} @click=${begin(one)}><bdi>${one.name}</bdi></button>
                <button type="button" class="plain grave" aria-label=${w.removeOf(one.name)} @click=${remove(one)}>${w.remove}</button>
              </li>
            `,
          )}
        </ul>
        <form id="keep-template" novalidate @submit=${(event: SubmitEvent) => void templates.keep(event, draft)}>
          ${renderInput({ name: 'template', label: w.name, hint: w.nameHint, short: true, maxlength: 80, form })}
          ${renderOutcome(form)}
          <div class="bar"><button aria-disabled=${form.busy ? 'true' : 'false'}>${form.busy ? fieldWords[language].saving : w.keep}</button></div>
        </form>
      </div>
    </details>
  `;
}

/** Shown above an answer's fields: a draft conflict, and the templates. */
export const renderBeginning = (desk: Desk, text: WritingController) => html`
  ${renderConflict(desk, text.draft, (whose) => void text.choose(whose))}
  ${text.delay.waits ? nothing : renderTemplates(desk, text)}
`;
