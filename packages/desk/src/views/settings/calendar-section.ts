import { html, nothing } from 'lit';
import { renderInput, renderNumber } from '../../ui/fields/field.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { renderLineList } from './line-list.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

/** ISO weekdays, Sunday first, as in local calendars. */
const week = [7, 1, 2, 3, 4, 5, 6];

/** Name of an ISO weekday: 5 January 2026 was a Monday. */
const nameOf = (weekday: number, language: string): string =>
  new Date(Date.UTC(2026, 0, 4 + weekday)).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });

export function renderPledge({ desk: { language }, form, agency }: SettingsView) {
  const w = settingsWords[language].pledge;
  const pledge = agency.policy?.pledge;
  const days = (name: 'acknowledge' | 'answer') =>
    renderNumber({
      name: `policy.pledge.${name}`,
      label: w[name],
      hint: w.days,
      value: pledge?.[name].toString(),
      form,
    });
  return renderSection(w, html`<div class="pair">${days('acknowledge')}${days('answer')}</div>`);
}

function renderWeekend({ desk: { language }, form, agency }: SettingsView) {
  const w = settingsWords[language].calendar;
  const wrong = form.wrong['calendar.weekend'];
  return html`
    <fieldset aria-describedby="weekend-wrong">
      <legend>${w.weekend}</legend>
      ${wrong ? html`<p class="danger" id="weekend-wrong"><b>${wrong}</b></p>` : nothing}
      <div class="bar chips week">
        ${week.map(
          (weekday) => html`
            <label class="row">
              <input type="checkbox" name="calendar.weekend" value=${weekday} ?checked=${agency.calendar?.weekend.includes(weekday)} aria-invalid=${wrong ? 'true' : 'false'}>
              ${nameOf(weekday, language)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderHolidays(v: SettingsView) {
  const { desk, form, draft } = v;
  const w = settingsWords[desk.language].calendar;
  const list = renderLineList(v, {
    ...{ name: 'holidays', lines: draft.holidays, add: w.addHoliday, after: '#holidays' },
    change: (holidays, focus) => v.redraft({ holidays }, focus),
    remove: ({ value }) => w.removeHoliday(value ? desk.format.day(value) : ''),
    field({ value }, index, number) {
      const label = html`<span class="quietly">${w.holiday(number)}</span>`;
      return renderInput({ name: `calendar.holidays.${index}`, label, type: 'date', value, required: false, form });
    },
  });
  return html`
    <div role="group" aria-labelledby="holidays" class="part">
      <h3 id="holidays" tabindex="-1">${w.holidays}</h3>
      ${list}
    </div>
  `;
}

export const renderCalendar = (v: SettingsView) =>
  renderSection(settingsWords[v.desk.language].calendar, html`${renderWeekend(v)}${renderHolidays(v)}`);
