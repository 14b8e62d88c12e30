import type { Assign, DeskSuggestion } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { renderAssigned, renderWritten } from '../../../ui/facts/facts.ts';
import { renderArea, renderEnd } from '../../../ui/fields/field.ts';
import { formOf, typed } from '../../../ui/fields/form-controller.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import type { SuggestionView } from '../suggestion-view.ts';
import { renderAssignee } from './assignee-field.ts';
import { teamWords } from './words.ts';

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
    const [kind = 'none', id = ''] = typed(element, 'assignee').split(/:(.*)/su);
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
    const text = typed(element, 'text');
    const check = () => {
      const now = typed(element, 'text');
      const long = now.length > limits.note * limits.unitsPerGrapheme;
      const wrong = now ? long && w.tooLong(desk.format, limits.note) : fieldWords[desk.language].missing;
      return { text: wrong || undefined };
    };
    void form.submit(element, check, async () => {
      await desk.client.addNote(desk.agencySlug, suggestion.reference, text);
      element.reset();
      await reload();
      return w.added;
    });
  };
  return html`
    <details class="act-form" id="of-note">
      <summary>${w.add}</summary>
      <form id="act-note" novalidate @submit=${send}>
        ${renderArea({ name: 'text', label: w.note, hint: w.noteHint, rows: 3, form })}
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
      <h2 id="team-title">${w.title}</h2>
      <p class="meta">${w.lede}</p>
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
      ${hasWords(suggestion) && desk.may('moderator') ? html`${renderAssigning(view, reload)} ${renderNoting(view, reload)}` : nothing}
    </section>
  `;
}
