import type { Clock, ClockName, DeskSuggestion } from '@shura/contract';
import { countSupporters, countWithin, sayBasis, sayClock } from '@shura/widgets/say';
import { fill, nameCountry } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { dayIn, renderDue, renderReference, saySettled } from '../../ui/facts/facts.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { mayDo } from './act-form.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

/** Working days since receipt, and when it is due. */
function renderRunning({ desk }: SuggestionView, clock: Clock) {
  const { language, format } = desk;
  const elapsed = fill(factWords[language].elapsed(format, clock.waited), html`<b>${format.number(clock.waited)}</b>`);
  return html`<span class="long">${elapsed}</span> <span class="meta">${renderDue(desk, clock)}</span>`;
}

/** How long it took, when it was done, and whether in time. */
function renderStopped({ desk, agency }: SuggestionView, clock: Clock, doneAt: string) {
  const { language, format } = desk;
  const w = suggestionWords[language];
  const { waited, late, next } = clock;
  return html`
    <span class="long">${countWithin(publicLocale(language), waited)}</span>
    <span class="meta">${w.doneOn(format.day(dayIn(agency.timeZone, doneAt)))}${late ? html` · <span class="late">${w.doneLate}</span>` : nothing}${next === undefined ? nothing : html` · ${renderDue(desk, clock)}`}</span>
  `;
}

/** One clock with its name. */
function renderClock(view: SuggestionView, name: ClockName, clock: Clock) {
  const { desk, suggestion } = view;
  const { doneAt, late } = clock;
  const settled = name === 'answered' ? saySettled(desk, suggestion) : undefined;
  return html`
    <div class=${late && doneAt === undefined ? 'late' : ''}>
      <dt>${sayClock(publicLocale(desk.language), name)}</dt>
      <dd>${doneAt === undefined ? renderRunning(view, clock) : (settled ?? renderStopped(view, clock, doneAt))}</dd>
    </div>
  `;
}

function renderBasis({ desk }: SuggestionView, { basis }: DeskSuggestion) {
  const { language } = desk;
  const [w, facts] = [suggestionWords[language], factWords[language]];
  const l = publicLocale(language);
  if (basis.length === 0) return html`<p class="meta">${facts.noBasis}</p>`;
  return html`
    <ul>
      ${basis.map(({ kind, country, link }) => html`<li>${sayBasis(l, kind)}${country ? html`: <bdi>${nameCountry(language, country) ?? country}</bdi>` : nothing}${link && /^https?:/i.test(link) ? html` · <a href=${link} rel="ugc nofollow noopener noreferrer" target="_blank">${w.source}</a>` : nothing}</li>`)}
    </ul>
  `;
}

function renderLinked(view: SuggestionView) {
  const { desk, suggestion, acts } = view;
  const w = suggestionWords[desk.language];
  const unlink = (event: Event, to: string) =>
    void acts.send('unlink', event.currentTarget as HTMLElement, suggestion, { kind: 'unlink', to });
  /** References that this suggestion's own acts linked. The other links of the chain are acts of other suggestions. */
  const direct = new Set<string>();
  for (const act of suggestion.acts) {
    if (act.kind === 'linked') direct.add(act.to);
    else if (act.kind === 'unlinked') direct.delete(act.to);
  }
  return html`
    <dt>${w.alike}</dt>
    <dd>
      <ul class="linked">
        ${suggestion.linked.map((reference) => html`<li><a href=${desk.href('suggestions', reference)}>${renderReference(reference)}</a>${direct.has(reference) && mayDo(view, 'unlink') ? html`<button type="button" class="plain" @click=${(event: Event) => unlink(event, reference)}>${w.unlink}<span class="quietly"> ${reference}</span></button>` : nothing}</li>`)}
      </ul>
      ${renderOutcome(acts.form('unlink'))}
    </dd>
  `;
}

/** Facts about a suggestion, besides its words. */
export function renderFacts(view: SuggestionView) {
  const { desk, suggestion } = view;
  const { language, format } = desk;
  const w = suggestionWords[language];
  const { acknowledged, answered, carriedOut, supporters, linkedSupporters, linked } = suggestion;
  return html`
    <aside class="clocks" aria-label=${w.clocks}>
      <dl>
        ${renderClock(view, 'answered', answered)}
        ${renderClock(view, 'acknowledged', acknowledged)}
        ${carriedOut ? renderClock(view, 'carriedOut', carriedOut) : nothing}
        <div><dt>${factWords[language].basis}</dt><dd>${renderBasis(view, suggestion)}</dd></div>
        <div>
          <dt>${w.supporters}</dt>
          <dd>${countSupporters(publicLocale(language), linkedSupporters)}${linkedSupporters === supporters ? nothing : html` <span class="meta">${w.ofThis(format, supporters)}</span>`}</dd>
        </div>
        ${linked.length ? html`<div>${renderLinked(view)}</div>` : nothing}
      </dl>
    </aside>
  `;
}
