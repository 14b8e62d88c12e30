import { sayMore } from '@shura/widgets/say';
import { detectDir } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import { formOf, typed } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { AdoptionView } from './adoption-view.ts';
import type { LeftOut } from './brought-post.ts';
import { giveLinks } from './finding.ts';
import { refusalWords, sayCode } from './refusal-words.ts';
import { renderSummary } from './summary.ts';
import { adoptionWords } from './words.ts';

const nameOf = ({ key }: LeftOut): string => `link-${key}`;

function take(v: AdoptionView, rows: readonly LeftOut[], event: SubmitEvent): void {
  const { adoption, desk } = v;
  const element = formOf(event);
  const form = adoption.forms.leftOut;
  const given = new Map(
    rows.flatMap((row) => {
      const link = typed(element, nameOf(row));
      return link ? [[row.key, link] as const] : [];
    }),
  );
  if (given.size === 0) return;
  void form
    .send(element, async () => {
      const wrong = await giveLinks(v, given);
      form.wrong = Object.fromEntries(
        [...wrong].map(([key, code]) => [`link-${key}`, sayCode(refusalWords[desk.language].found, code)]),
      );
    })
    .then(() => v.focus(Object.keys(form.wrong).length ? '.linkless .problem' : '#review'));
}

/** Posts of the file without an address, each with a field for its link. */
export function renderLinkless(v: AdoptionView) {
  const { desk, adoption } = v;
  const { language, format, dir } = desk;
  const w = adoptionWords[language].leftOut;
  const all = adoption.basket('file').leftOut.filter(({ code }) => code === 'no-address');
  if (all.length === 0) return nothing;
  const rows = all.slice(0, adoption.shown('file'));
  const form = adoption.forms.leftOut;
  return html`
    <section class="card part linkless">
      <div>
        <h2>${w.linkless(format, all.length)}</h2>
        <p class="meta">${w.linklessWhy}</p>
      </div>
      <form novalidate @submit=${(event: SubmitEvent) => take(v, rows, event)}>
        ${renderSummary(v, form)}
        <ul class="list">
          ${repeat(
            rows,
            ({ key }) => key,
            (row) => html`
              <li class="part">
                <bdi class="words" dir=${detectDir(row.text ?? '', dir)}>${row.text}</bdi>
                ${renderInput({ name: nameOf(row), label: w.link(format, row.row ?? 0), type: 'url', required: false, form })}
              </li>
            `,
          )}
        </ul>
        ${rows.length < all.length ? html`<div class="bar"><button type="button" class="plain" @click=${() => adoption.showMore('file')}>${sayMore(publicLocale(language))}</button></div>` : nothing}
        ${renderEnd(form, w.take, fieldWords[language].sending)}
      </form>
    </section>
  `;
}
