import { limits } from '@shura/contract/limits';
import { html } from 'lit';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput, renderNumber } from '../../ui/fields/field.ts';
import { renderLineList } from './line-list.ts';
import { renderPart } from './section-index.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

function renderRules(v: SettingsView) {
  const { form, draft } = v;
  const { language } = v.desk;
  const w = settingsWords[language].policy;
  const list = renderLineList(v, {
    ...{ name: 'rules', lines: draft.rules, min: 1, max: limits.policyRules, add: w.addRule, after: '#rules' },
    change: (rules, focus) => v.redraft({ rules }, focus),
    remove: (_, number) => w.removeRule(number),
    field: ({ value }, index, number) =>
      renderBilingual(language, {
        ...{ name: `policy.rules.${index}`, label: w.rule(number), value, lines: true, rows: 2, form },
      }),
  });
  return html`
    <div role="group" aria-labelledby="rules" aria-describedby="rules-hint" class="part">
      <div>
        <h3 id="rules" tabindex="-1">${w.rules}</h3>
        <p class="meta" id="rules-hint">${w.rulesHint}</p>
      </div>
      ${list}
    </div>
  `;
}

export function renderPolicy(v: SettingsView) {
  const { desk, form, agency } = v;
  const { language } = desk;
  const w = settingsWords[language].policy;
  const { policy } = agency;
  const fields = html`
    ${renderBilingual(language, { name: 'policy.reader', label: w.reader, hint: w.readerHint, value: policy?.reader, form })}
    ${renderRules(v)}
    ${renderBilingual(language, { name: 'policy.kept', label: w.kept, value: policy?.kept, lines: true, rows: 3, form })}
    ${renderNumber({ name: 'policy.unpublishedDays', label: w.unpublishedDays, hint: w.unpublishedDaysHint, value: policy?.unpublishedDays.toString(), form })}
    ${renderNumber({ name: 'policy.contestedBy', label: w.contestedBy, hint: w.contestedByHint, value: (policy?.contestedBy ?? limits.contestedByMin).toString(), form })}
    ${renderBilingual(language, { name: 'policy.complaints.name', label: w.complaintsName, value: policy?.complaints.name, form })}
    ${renderInput({ name: 'policy.complaints.url', label: w.complaintsUrl, type: 'url', value: policy?.complaints.url, form })}
    <label class="row">
      <input type="checkbox" name="policy.secondPerson" ?checked=${policy?.secondPerson}>
      <span>${w.secondPerson}</span>
    </label>
  `;
  return renderPart(language, 'policy', fields);
}

/** For an agency that takes no suggestions yet. */
export function renderNoPolicy(v: SettingsView) {
  const w = settingsWords[v.desk.language].policy;
  const write = () => v.redraft({ takesSuggestions: true }, '[name="policy.pledge.acknowledge"]');
  return renderPart(
    v.desk.language,
    'policy',
    html`<p>${w.none}</p><div class="bar"><button type="button" @click=${write}>${w.write}</button></div>`,
  );
}
