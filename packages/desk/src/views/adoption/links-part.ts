import { html } from 'lit';
import { renderArea, renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import { formOf } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import type { AdoptionView } from './adoption-view.ts';
import { findByLinks } from './finding.ts';
import { renderLeftOut } from './left-out.ts';
import { adoptionWords } from './words.ts';

function renderDraft({ desk, adoption }: AdoptionView) {
  const w = adoptionWords[desk.language].draft;
  const { state } = adoption.draft;
  const words = { none: '', kept: w.kept, unkept: w.unkept, large: w.large }[state];
  return html`<p class="meta draft" role="status">${words}</p>`;
}

/** Links, one a line; unchecked ones stay in the field. */
export function renderLinks(v: AdoptionView) {
  const { desk, adoption } = v;
  const w = adoptionWords[desk.language].links;
  const form = adoption.forms.links;
  const look = (event: SubmitEvent) => {
    const element = formOf(event);
    const check = () => ({ links: adoption.pasted.trim() ? undefined : w.none });
    void form
      .submit(element, check, async () => {
        await findByLinks(v);
        element.reset();
      })
      .then((done) => done && v.focus(adoption.basket('links').posts.length ? '#review' : '#left-out'));
  };
  const typed = ({ target }: Event) => adoption.set({ pasted: (target as HTMLTextAreaElement).value });
  return renderSection(
    w,
    html`
      <form novalidate @submit=${look} @input=${typed}>
        ${renderArea({ name: 'links', label: w.label, value: adoption.pasted, rows: 5, dir: 'ltr', form })}
        ${renderOutcome(form)}
        <div class="split">
          ${renderSubmit(form, w.look, fieldWords[desk.language].looking)}
          ${renderDraft(v)}
        </div>
      </form>
      ${renderLeftOut(v, 'links')}
    `,
  );
}
