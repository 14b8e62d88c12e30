import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderSection } from '../../ui/loading/section.ts';
import { newLine } from './settings-draft.ts';
import type { SettingsView } from './settings-view.ts';
import { settingsWords } from './words.ts';

/** The offices to choose from in the desk's forms. */
export function renderOffices(v: SettingsView) {
  const { desk, form, draft } = v;
  const { language, format } = desk;
  const { offices: w, policy } = settingsWords[language];
  const { offices } = draft;
  const add = () => v.redraft({ offices: [...offices, newLine()] }, '.offices li:last-child input');
  const lines = repeat(
    offices,
    ({ key }) => key,
    (line, index) => html`
      <li>
        ${renderBilingual(language, { name: `offices.${index}.name`, label: w.office(format.number(index + 1)), value: line.value?.name, form })}
        <button
          type="button"
          class="plain grave"
          aria-label=${w.remove(format.number(index + 1))}
          @click=${() => v.redraft({ offices: offices.filter((one) => one !== line) }, '.add-office')}
        >${policy.remove}</button>
      </li>
    `,
  );
  return renderSection(
    w,
    html`
      ${offices.length > 0 ? html`<ol class="list offices">${lines}</ol>` : html`<p>${w.none}</p>`}
      ${
        offices.length < limits.offices
          ? html`<div class="bar"><button type="button" class="add-office" @click=${add}>${w.add}</button></div>`
          : nothing
      }
    `,
  );
}
