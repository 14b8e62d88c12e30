import type { AgencyDocument, Asking } from '@shura/contract';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { renderOffice } from '../../ui/editing/offices.ts';
import { renderBoth, type Written } from '../../ui/editing/two-languages-field.ts';
import type { Both } from '../../ui/editing/two-languages-value.ts';
import { renderInput } from '../../ui/fields/field.ts';
import type { ConsultationForm } from './consultation-form.ts';
import type { AskedForm } from './kinds.ts';
import { sayLocal } from './place-of.ts';
import type { PollForm } from './poll-form.ts';
import { slugFrom } from './slug.ts';
import { askingWords } from './words.ts';

/** Input of every part of an editor. */
export interface EditorView<Form> extends Written {
  readonly form: Form;
  readonly kind: 'consultation' | 'poll';
  /** Not saved yet: its slug can still be chosen. */
  readonly fresh: boolean;
  /** Only corrections are possible: the consultation is open, or the open poll has a ballot. */
  readonly fixed: boolean;
  readonly asking: Asking;
  readonly settings: AgencyDocument;
  /** Replaces the form, and focuses the element of the selector `focus`. */
  change(form: Form, focus?: string): void;
}

/** Fixed text as the public reads it, and since when it is fixed. */
export const renderFixed = <Form>({ desk, kind }: EditorView<Form>, label: unknown, words: unknown) => html`
  <div class="fixed">
    <p><b>${label}</b></p>
    <div>${words}</div>
    <p class="meta">${askingWords[desk.language].fixedSince[kind]}</p>
  </div>
`;

/** The title and slug fields. The slug is derived from the title until staff type a slug. */
export function renderNamed<Form extends AskedForm>(v: EditorView<Form>, titleHint: string) {
  const { desk, form, page, fresh } = v;
  const { fields: w, slugHint } = askingWords[desk.language];
  return html`
    ${renderBoth(v, { name: 'title', label: w['title'], hint: titleHint, value: form.title, maxLetters: 120 })}
    ${
      fresh
        ? renderInput({
            ...{ name: 'slug', label: w['slug'], hint: slugHint, value: form.slug, form: page },
            ...{ dir: 'ltr', lang: 'en', maxlength: 100, short: true },
          })
        : html`<div class="fixed"><p><b>${w['slug']}</b></p><p><bdi dir="ltr"><code>${form.slug}</code></bdi></p></div>`
    }
  `;
}

/** Derives the slug from the English title, until staff type a slug. */
export function follow<Form extends AskedForm>(before: Form, after: Form): Form {
  const own = before.slug !== '' && before.slug !== slugFrom(before.title.en);
  const another = before.title.en !== after.title.en && !own;
  return another ? { ...after, slug: slugFrom(after.title.en) } : after;
}

/** Fields for the opening and closing times, by the agency's wall clock. Once fixed, the opening time as text. */
export function renderTimes<Form extends AskedForm>(
  v: EditorView<Form>,
  hints: { readonly opens: string; readonly closes: string },
  required: boolean,
) {
  const { desk, form, page, fixed } = v;
  const { fields: w } = askingWords[desk.language];
  if (fixed) return form.opens ? renderFixed(v, w['opens'], renderLocal(desk, form.opens)) : nothing;
  const time = (name: 'opens' | 'closes') => ({ name, label: w[name], hint: hints[name], value: form[name] });
  const local = { type: 'datetime-local', dir: 'ltr', required, form: page } as const;
  return html`
    <div class="pair">${renderInput({ ...time('opens'), ...local })}${renderInput({ ...time('closes'), ...local })}</div>
  `;
}

/** Who decides: an office of the agency, or another body. */
export function renderDecider<Form extends AskedForm>(v: EditorView<Form>) {
  const { decidedByHint, fields: f } = askingWords[v.desk.language];
  const { office, by } = v.form.decision;
  return renderOffice(
    v,
    {
      ...{ label: f['decision.by'], hint: decidedByHint, body: true },
      chosen: ['decision.office', office],
      typed: ['decision.by', by],
    },
    v.settings.offices ?? [],
  );
}

export const renderLocal = (desk: Desk, local: string) =>
  local ? html`<time datetime=${local}>${sayLocal(desk, local)}</time>` : nothing;

export const renderDay = ({ format }: Desk, day: string) => html`<time datetime=${day}>${format.day(day)}</time>`;

export const renderWords = ({ language }: Desk, words: Both) => renderText({ ...words }, language);

export type ConsultationView = EditorView<ConsultationForm>;

export type PollView = EditorView<PollForm>;
