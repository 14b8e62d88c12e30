import type { Assign, DeskSuggestion } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { renderAssigned, renderWritten } from '../../../ui/facts/facts.ts';
import { needed } from '../../../ui/fields/check.ts';
import { renderArea, renderEnd } from '../../../ui/fields/field.ts';
import { formOf, typed } from '../../../ui/fields/form-controller.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import type { SuggestionView } from '../suggestion-view.ts';
import { assigneeField, renderAssignee } from './assignee-field.ts';
import { teamWords } from './words.ts';

const noteField = 'note:text';

/** Loads the suggestion again, once something was saved. */
type Reload = () => Promise<void>;

/** The server refuses both once the words are gone. */
const hasWords = ({ publication }: DeskSuggestion): boolean => publication !== 'erased' && publication !== 'removed';

function renderAssigning(view: SuggestionView, reload: Reload) {
  const { desk, suggestion, acts } = view;
  const w = teamWords[desk.language];
  const form = acts.form('assign');
  const send = (event: SubmitEvent) => {
    const element = formOf(event);
    const [kind = 'none', id = ''] = typed(element, assigneeField).split(/:(.*)/su);
    void form.send(element, async () => {
      await desk.client.assign(desk.agencySlug, suggestion.reference, { kind, ...(id && { id }) } as Assign);
      await reload();
      return w.assigned;
    });
  };
  return html`
    <details class="act-form" id="of-assign">
      <summary>${w.assign}</summary>
      <form id="act-assign" novalidate @submit=${send}>
        ${renderAssignee(view, form)}
        ${renderEnd(form, w.assign, fieldWords[desk.language].saving)}
      </form>
    </details>
  `;
}

function renderNoting({ desk, suggestion, acts }: SuggestionView, reload: Reload) {
  const w = teamWords[desk.language];
  const form = acts.form('note');
  if ((suggestion.notes?.length ?? 0) >= limits.notes) return html`<p class="meta">${w.full}</p>`;
  const send = (event: SubmitEvent) => {
    const element = formOf(event);
    const text = () => typed(element, noteField);
    const check = () => ({ [noteField]: needed(desk.language, text()) });
    void form.submit(element, check, async () => {
      await desk.client.addNote(desk.agencySlug, suggestion.reference, text());
      element.reset();
      await reload();
      return w.added;
    });
  };
  return html`
    <details class="act-form" id="of-note">
      <summary>${w.add}</summary>
      <form id="act-note" novalidate @submit=${send}>
        ${renderArea({ name: noteField, label: w.note, hint: w.noteHint, rows: 3, form })}
        ${renderEnd(form, w.add, fieldWords[desk.language].saving)}
      </form>
    </details>
  `;
}

/** Who the suggestion is assigned to, and the internal notes: for staff only. */
export function renderTeam(view: SuggestionView, reload: Reload) {
  const { desk, suggestion, agency } = view;
  const w = teamWords[desk.language];
  const { assigned, notes = [] } = suggestion;
  return html`
    <section class="part team" aria-labelledby="team-title">
      <div class="split">
        <h2 id="team-title">${w.title}</h2>
        <p class="meta">${w.lede}</p>
      </div>
      <p class="assigned">${assigned ? renderAssigned(desk, assigned) : w.nobody}</p>
      ${
        notes.length
          ? html`
            <ol class="list team-notes">
              ${notes.map(({ by, at, text }) => html`<li>${renderWritten(text, desk.dir)} <p class="meta"><bdi>${by}</bdi> · <time datetime=${at}>${desk.format.time(at, agency.timeZone)}</time></p></li>`)}
            </ol>
          `
          : nothing
      }
      ${hasWords(suggestion) && desk.may('moderator') ? html`<div class="team-acts">${renderAssigning(view, reload)} ${renderNoting(view, reload)}</div>` : nothing}
    </section>
  `;
}
