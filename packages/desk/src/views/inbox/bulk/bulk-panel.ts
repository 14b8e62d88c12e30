import type { AgencyDocument, DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderAnswerFields } from '../../../ui/answering/answer-form.ts';
import { answerProblems, languageOfAll, readAnswer } from '../../../ui/answering/answer-values.ts';
import { renderDraftState } from '../../../ui/answering/draft-state.ts';
import { officeProblems, readOffice, renderOffice } from '../../../ui/answering/office-field.ts';
import { renderSending } from '../../../ui/answering/sending.ts';
import { renderBeginning } from '../../../ui/answering/template-menu.ts';
import type { AnswerValues } from '../../../ui/answering/typed-values.ts';
import { answeringWords } from '../../../ui/answering/words.ts';
import type { WritingController } from '../../../ui/answering/writing-controller.ts';
import type { Desk } from '../../../ui/desk.ts';
import { nameOf, renderReference, renderWritten } from '../../../ui/facts/facts.ts';
import { renderOutcome } from '../../../ui/fields/field.ts';
import type { FormController } from '../../../ui/fields/form-controller.ts';
import type { BulkAct } from './bulk-job.ts';
import { bulkWords } from './words.ts';

/** A bulk act, its suggestions, and its form. */
export interface BulkChoice {
  readonly desk: Desk;
  readonly kind: BulkAct['kind'];
  readonly chosen: readonly DeskSuggestion[];
  readonly agency: AgencyDocument;
  readonly values: AnswerValues;
}

export interface BulkPanel extends BulkChoice {
  /** Selected suggestions on which the act is impossible. */
  readonly leftOut: readonly DeskSuggestion[];
  readonly form: FormController;
  /** The answer being written, if the act is one. */
  readonly text: WritingController;
  readonly type: (event: Event) => void;
  readonly send: (event: SubmitEvent) => void;
  readonly cancel: () => void;
}

/** Whether a second person must publish what is sent. */
export const proposes = ({ kind, agency }: BulkChoice): boolean =>
  kind === 'answer' && agency.policy?.secondPerson === true;

/** Errors in the fields of a panel. */
export function bulkProblems({ desk: { language }, kind, values, chosen, agency }: BulkChoice) {
  const { offices = [], timeZone } = agency;
  if (kind === 'answer') return answerProblems(language, values, { suggestions: chosen, offices, timeZone });
  if (kind === 'link') return {};
  return officeProblems(language, values, 'office', offices);
}

/** The act in the fields; undefined if something is missing. */
export function readBulkAct({ kind, values, chosen, agency }: BulkChoice): BulkAct | undefined {
  const offices = agency.offices ?? [];
  const [first] = chosen;
  if (kind === 'link') return first && { kind, to: first.reference };
  const office = readOffice(values, 'office', offices);
  if (kind === 'acknowledge') return office && { kind, office };
  const { outcome, reason, ...answer } = readAnswer(values, offices);
  return outcome && reason && office && { kind, ...answer, outcome, reason, office };
}

const renderNames = ({ desk }: BulkPanel, some: readonly DeskSuggestion[]) =>
  some.map(
    (one) =>
      html`<li>${renderWritten(nameOf(one, desk.language), desk.dir)} <span class="meta">${renderReference(one.reference)}</span></li>`,
  );

/** Lists the suggestions that the act will skip, before it is sent. */
function renderLeftOut(panel: BulkPanel) {
  const { desk, leftOut } = panel;
  if (leftOut.length === 0) return nothing;
  return html`
    <div class="left-out">
      <p><b>${bulkWords[desk.language].leftOut(desk.format, leftOut.length)}</b></p>
      <ul>${renderNames(panel, leftOut)}</ul>
    </div>
  `;
}

function renderCovered(panel: BulkPanel) {
  const { desk, chosen } = panel;
  const w = bulkWords[desk.language];
  return html`
    <details class="covered" ?open=${chosen.length <= 5}>
      <summary>${w.covers(desk.format, chosen.length)}</summary>
      <ol>
        ${renderNames(panel, chosen)}
      </ol>
    </details>
  `;
}

function renderFields({ desk, kind, chosen, agency, values, form }: BulkPanel) {
  const { language } = desk;
  const w = bulkWords[language];
  const offices = agency.offices ?? [];
  const [first] = chosen;
  if (kind === 'answer') {
    return html`<p class="meta">${w.answerNote}</p>${renderAnswerFields({ desk, values, offices, form, first: languageOfAll(chosen) })}`;
  }
  if (kind === 'acknowledge') return renderOffice({ desk, name: 'office', label: w.office, offices, values, form });
  return html`<p>${first ? w.linkWords(nameOf(first, language)) : nothing}</p><p class="meta">${w.linkNote}</p>`;
}

/** Whether enough suggestions are left for the act: linking needs two. */
const isEnough = ({ kind, chosen }: BulkPanel): boolean => chosen.length >= (kind === 'link' ? 2 : 1);

/** The form of a bulk act, with the list of its suggestions. */
export function renderPanel(panel: BulkPanel) {
  const { desk, kind, chosen, cancel } = panel;
  const w = bulkWords[desk.language];
  return html`
    <section class="card bulk" aria-labelledby="bulk-title">
      <h2 id="bulk-title" tabindex="-1">${w.titles[kind](desk.format, chosen.length)}</h2>
      ${renderLeftOut(panel)}
      ${isEnough(panel) ? renderForm(panel) : html`<div class="bar"><button type="button" class="plain" @click=${cancel}>${w.cancel}</button></div>`}
    </section>
  `;
}

function renderForm(panel: BulkPanel) {
  const { desk, kind, form, text, type, send, cancel } = panel;
  const { draft, delay } = text;
  const { language } = desk;
  const [w, answering] = [bulkWords[language], answeringWords[language]];
  const second = proposes(panel);
  return html`
      ${renderCovered(panel)}
      ${kind === 'answer' ? renderBeginning(desk, text) : nothing}
      <form id="bulk" novalidate @input=${type} @change=${type} @submit=${send}>
        <div class="part" ?inert=${delay.waits}>${renderFields(panel)}</div>
        ${kind === 'answer' ? renderDraftState(desk, draft) : nothing}
        ${second ? html`<p class="meta">${answering.proposeHint}</p>` : nothing}
        ${renderOutcome(form)}
        ${renderSending({ desk, form, delay, words: second ? answering.propose : w.begin[kind], cancel: { words: w.cancel, act: cancel } })}
      </form>
  `;
}
