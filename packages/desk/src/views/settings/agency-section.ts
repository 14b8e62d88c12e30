import { html } from 'lit';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderArea } from '../../ui/fields/field.ts';
import { renderTimeZone } from '../../ui/fields/time-zone.ts';
import { renderPart } from './section-index.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

export function renderAgency({ desk: { language }, form, agency }: SettingsView) {
  const w = settingsWords[language].agency;
  const fields = html`
    ${renderBilingual(language, { name: 'name', label: w.name, value: agency.name, form })}
    ${renderTimeZone(language, { name: 'timeZone', label: w.timeZone, value: agency.timeZone, form })}
    ${renderBilingual(language, { name: 'place', label: w.place, hint: w.placeHint, value: agency.place, form })}
    <p class="meta">${w.slug}: <bdi dir="ltr">${agency.slug}</bdi></p>
  `;
  return renderPart(language, 'agency', fields);
}

export function renderSites({ desk: { language }, form, agency }: SettingsView) {
  const w = settingsWords[language].sites;
  const [value, rows] = [agency.origins.join('\n'), Math.max(3, agency.origins.length + 1)];
  const more = { dir: 'ltr', required: false, form } as const;
  return renderPart(
    language,
    'sites',
    renderArea({ name: 'origins', label: w.origins, hint: w.hint, value, rows, ...more }),
  );
}
