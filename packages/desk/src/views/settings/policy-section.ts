import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput, renderNumber } from '../../ui/fields/field.ts';
import { renderSection } from '../../ui/loading/section.ts';
import { newLine } from './settings-draft.ts';
import type { SettingsView } from './settings-view.ts';
import { settingsWords } from './words.ts';

function renderRules(v: SettingsView) {
  const { desk, form, draft } = v;
  const { language, format } = desk;
  const w = settingsWords[language].policy;
  const { rules } = draft;
  return html`
    <div role="group" aria-labelledby="rules" aria-describedby="rules-hint" class="part">
      <div>
        <h3 id="rules" tabindex="-1">${w.rules}</h3>
        <p class="meta" id="rules-hint">${w.rulesHint}</p>
      </div>
      <ol class="list rules">
        ${repeat(
          rules,
          ({ key }) => key,
          (line, index) => html`
            <li>
              ${renderBilingual(language, {
                name: `policy.rules.${index}`,
                label: w.rule(format.number(index + 1)),
                value: line.value,
                lines: true,
                rows: 2,
                form,
              })}
              ${
                rules.length > 1
                  ? html`<button
                      type="button"
                      class="plain grave"
                      aria-label=${w.removeRule(format.number(index + 1))}
                      @click=${() => v.redraft({ rules: rules.filter((one) => one !== line) }, '#rules')}
                    >${w.remove}</button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ol>
      ${
        rules.length < limits.policyRules
          ? html`<div class="bar">
              <button type="button" @click=${() => v.redraft({ rules: [...rules, newLine()] }, '.rules li:last-child textarea')}>${w.addRule}</button>
            </div>`
          : nothing
      }
    </div>
  `;
}

export function renderPolicy(v: SettingsView) {
  const { desk, form, agency } = v;
  const { language } = desk;
  const w = settingsWords[language].policy;
  const { policy } = agency;
  return renderSection(
    w,
    html`
      ${renderBilingual(language, { name: 'policy.reader', label: w.reader, hint: w.readerHint, value: policy?.reader, form })}
      ${renderRules(v)}
      ${renderBilingual(language, { name: 'policy.kept', label: w.kept, value: policy?.kept, lines: true, rows: 3, form })}
      ${renderNumber({ name: 'policy.unpublishedDays', label: w.unpublishedDays, hint: w.unpublishedDaysHint, value: policy?.unpublishedDays.toString(), form })}
      ${renderBilingual(language, { name: 'policy.complaints.name', label: w.complaintsName, value: policy?.complaints.name, form })}
      ${renderInput({ name: 'policy.complaints.url', label: w.complaintsUrl, type: 'url', value: policy?.complaints.url, form })}
      <label class="row">
        <input type="checkbox" name="policy.secondPerson" ?checked=${policy?.secondPerson}>
        <span>${w.secondPerson}</span>
      </label>
    `,
  );
}

/** For an agency that takes no suggestions yet. */
export function renderNoPolicy(v: SettingsView) {
  const w = settingsWords[v.desk.language].policy;
  return renderSection(
    w,
    html`
      <p>${w.none}</p>
      <div class="bar"><button type="button" @click=${() => v.redraft({ takesSuggestions: true }, '[name="policy.pledge.acknowledge"]')}>${w.write}</button></div>
    `,
  );
}
