import type { DeskSuggestion } from '@shura/contract';
import { countAlike } from '@shura/widgets/say';
import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import {
  nameOf,
  openAppeal,
  renderAppealDue,
  renderAssigned,
  renderDue,
  renderReference,
  renderWaited,
  renderWritten,
  sayBases,
  sayOutcome,
} from '../../ui/facts/facts.ts';
import { renderMarked } from '../../ui/facts/marked-words.ts';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import { factWords } from '../../ui/facts/words.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { suggestionWords } from '../suggestion/words.ts';
import { inboxWords } from './words.ts';

/** The office that acted last, or the target of its referral; or undefined. */
function officeOf({ acts }: DeskSuggestion) {
  const last = acts.findLast((act) => 'office' in act);
  return last?.kind === 'referred' ? last.to : last?.office;
}

const toBeLookedAt = (one: DeskSuggestion): boolean => one.publication === 'held' || openAppeal(one) !== undefined;

/** Labels: held, hidden, erased, removed, appealed, proposed, personal data. */
function renderLabels(desk: Desk, one: DeskSuggestion) {
  const [w, facts] = [inboxWords[desk.language], factWords[desk.language]];
  const labels = [
    one.publication === 'held' && facts.publication.held,
    (one.publication === 'hidden' || one.publication === 'erased' || one.publication === 'removed') &&
      facts.publication[one.publication],
    openAppeal(one) && w.appealed,
    one.proposed && facts.proposed,
    one.carriedOut?.doneAt === undefined && one.contest && w.contested,
    one.publication === 'held' && toLookAt(one).length > 0 && w.personal,
  ].filter((label) => typeof label === 'string');
  return labels.map((label) => html`<span class="label">${label}</span> `);
}

/** The author's words, where the name does not say all of them. */
function renderOriginal(desk: Desk, one: DeskSuggestion, name: string) {
  if (one.text === undefined || one.text === name) return nothing;
  const w = inboxWords[desk.language];
  return html`
    <details class="original">
      <summary>${suggestionWords[desk.language].original}<span class="quietly">${w.forOne(name)}</span></summary>
      <p>${renderMarked(desk, one, 'text')}</p>
    </details>
  `;
}

function renderName(desk: Desk, one: DeskSuggestion) {
  const { reference, answer, linked, assigned } = one;
  const name = nameOf(one, desk.language);
  return html`
    <th role="rowheader" scope="row" class="of">
      <a class="name" id="at-${reference}" href=${desk.href('suggestions', reference)}>${renderWritten(name, desk.dir)}</a>
      <p class="meta">
        ${renderReference(reference)}
        ${linked.length ? html` · ${countAlike(publicLocale(desk.language), linked.length)}` : nothing}
        ${answer ? html` · ${sayOutcome(desk, answer)}` : nothing}
      </p>
      ${assigned ? html`<p class="meta">${renderAssigned(desk, assigned)}</p>` : nothing}
      <p class="labels">${renderLabels(desk, one)}</p>
      ${renderOriginal(desk, one, name)}
    </th>
  `;
}

/** The button for the suggestion's next act, if the role allows that act. */
function renderAct(desk: Desk, one: DeskSuggestion, name: string) {
  const w = inboxWords[desk.language];
  const waits = one.publication === 'published' && one.answered.doneAt === undefined;
  const words =
    toBeLookedAt(one) && !one.ownHiding && desk.may('moderator')
      ? w.look
      : waits && desk.may('answerer')
        ? w.answer
        : w.open;
  return html`
    <a class="action ${waits && one.answered.late ? 'main' : ''}" href=${desk.href('suggestions', one.reference)}>
      ${words}<span class="quietly">${w.forOne(name)}</span>
    </a>
  `;
}

/** Undefined without the right to bulk acts. */
type Select = ((suggestion: DeskSuggestion) => void) | undefined;

/**
 * One suggestion: a table row, which a narrow screen shows as a card. ARIA roles are explicit, so they survive the
 * change of `display`.
 *
 * @param quick an act without leaving the list
 */
export function renderRow(desk: Desk, one: DeskSuggestion, selected: boolean, select: Select, quick: unknown) {
  const { language, format } = desk;
  const [w, { answered, linkedSupporters }] = [inboxWords[language], one];
  const [name, office] = [nameOf(one, language), officeOf(one)];
  const cell = (column: 'basis' | 'office' | 'supporters', content: unknown) =>
    html`<td role="cell" class=${column}><span class="said" aria-hidden="true">${w.columns[column]}</span> <span>${content}</span></td>`;
  return html`
    <tr role="row" class=${selected ? 'selected' : ''} data-reference=${one.reference}>
      ${
        select
          ? html`<td role="cell" class="select"><label><input type="checkbox" .checked=${selected} @change=${() => select(one)}><span class="quietly">${w.selectOne(name)}</span></label></td>`
          : nothing
      }
      <td role="cell" class="waited ${answered.late && answered.doneAt === undefined ? 'late' : ''}">
        <p>${renderWaited(desk, one)}</p>
        <p class="meta due">${renderDue(desk, answered)}</p>
        <p class="meta">${renderAppealDue(desk, one)}</p>
      </td>
      ${renderName(desk, one)}
      ${cell('basis', sayBases(one, desk) || html`<span class="meta">${factWords[language].noBasis}</span>`)}
      ${cell('office', office ? renderText(office, language) : html`<span class="meta">${fieldWords[language].none}</span>`)}
      ${cell('supporters', format.number(linkedSupporters))}
      <td role="cell" class="act">${renderAct(desk, one, wordsIn({ [language]: name }, language).words)}${quick}</td>
    </tr>
  `;
}
