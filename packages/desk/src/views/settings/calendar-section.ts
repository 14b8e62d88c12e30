import type { Holiday } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderInput, renderNumber } from '../../ui/fields/field.ts';
import { renderLineList } from './line-list.ts';
import { renderPart } from './section-index.ts';
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
  return renderPart(language, 'pledge', html`<div class="pair">${days('acknowledge')}${days('answer')}</div>`);
}

function renderWeekend({ desk: { language }, form, agency }: SettingsView) {
  const w = settingsWords[language].calendar;
  const wrong = form.wrong['calendar.weekend'];
  return html`
    <fieldset>
      <legend>${w.weekend}</legend>
      ${wrong ? html`<p class="danger" id="weekend-wrong"><b>${wrong}</b></p>` : nothing}
      <div class="bar chips week">
        ${week.map(
          (weekday, index) => html`
            <label class="row">
              <input type="checkbox" name="calendar.weekend" value=${weekday} ?checked=${agency.calendar?.weekend.includes(weekday)} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${index === 0 ? 'weekend-wrong' : nothing}>
              ${nameOf(weekday, language)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** One holiday: its name, and its first and last day. */
function renderHoliday({ desk: { language }, form }: SettingsView, holiday: Holiday | undefined, index: number) {
  const w = settingsWords[language].calendar;
  const at = `calendar.holidays.${index}`;
  const day = (end: 'from' | 'to') =>
    renderInput({
      ...{ name: `${at}.${end}`, label: w[end], type: 'date', short: true, form },
      ...{ value: holiday?.[end], required: end === 'from' },
    });
  return html`
    ${renderBilingual(language, { name: `${at}.name`, label: w.holidayName, value: holiday?.name, form })}
    <div class="pair">${day('from')}${day('to')}</div>
  `;
}

function renderHolidays(v: SettingsView) {
  const { desk, draft } = v;
  const w = settingsWords[desk.language].calendar;
  const list = renderLineList(v, {
    ...{ name: 'holidays', lines: draft.holidays, max: limits.holidays, add: w.addHoliday, after: '#holidays' },
    change: (holidays, focus) => v.redraft({ holidays }, focus),
    remove: ({ value }, number) => w.removeHoliday(value ? wordsIn(value.name, desk.language).words : number),
    field: ({ value }, index, number) => html`
      <div class="holiday" role="group" aria-label=${w.holiday(number)}>${renderHoliday(v, value, index)}</div>
    `,
  });
  return html`
    <div role="group" aria-labelledby="holidays" aria-describedby="holidays-hint" class="part">
      <div>
        <h3 id="holidays" tabindex="-1">${w.holidays}</h3>
        <p class="meta" id="holidays-hint">${w.holidaysHint}</p>
      </div>
      ${list}
    </div>
  `;
}

export const renderCalendar = (v: SettingsView) =>
  renderPart(v.desk.language, 'calendar', html`${renderWeekend(v)}${renderHolidays(v)}`);
