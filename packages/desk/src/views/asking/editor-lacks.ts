import type { Language } from '@shura/contract';
import type { DraftForm } from '../../ui/editing/draft-form.ts';
import type { Wrong } from '../../ui/fields/refused-fields.ts';
import type { Asked, AskedForm, Entry, Kind, Lack } from './kinds.ts';
import { findEntry, type Loaded } from './load-editor.ts';
import { newPageId } from './place-of.ts';
import { isSlug } from './slug.ts';
import { askingWords } from './words.ts';

/** What an editor is judged by. */
interface Judged {
  readonly kind: Kind<Asked, AskedForm>;
  readonly kept: Pick<DraftForm<AskedForm>, 'form' | 'standing'>;
  readonly loaded: Loaded | undefined;
  readonly entry: Entry<Asked> | undefined;
  readonly slug: string | undefined;
  /** It has opened, so the checks before opening no longer apply. */
  readonly fixed: boolean;
}

/** What keeps it from opening, as it is typed; and of what is saved, what only the server sees. */
export function lacksOf({ kind, kept: { form, standing }, loaded, entry }: Judged): readonly Lack[] {
  if (!form || !loaded) return [];
  const found = kind.gate(form, loaded, Date.now());
  const known = (path: string) => found.some(({ field }) => field === path || field.startsWith(`${path}.`));
  const more = standing === 'saved' ? (entry?.missing ?? []) : [];
  return [
    ...found,
    ...more.map(({ field, code }) => ({ field: kind.control(field, form), code })).filter((one) => !known(one.field)),
  ];
}

/** Fields that it cannot be saved without, and that are not complete. */
export function unfinishedOf({ kind, kept: { form }, loaded }: Judged): readonly string[] {
  if (!form || !loaded) return [];
  const { document } = kind.document(form, loaded.settings.offices ?? []);
  return [...(document ? [] : [kind.core]), ...(isSlug(form.slug) ? [] : ['slug'])];
}

/** What is wrong with a new slug: another has it. */
export function wrongSlug({ kind, kept: { form }, loaded, slug }: Judged, language: Language): Wrong {
  if (slug !== undefined || !form || !loaded) return {};
  const taken = findEntry(kind, loaded.asking, form.slug) || form.slug === newPageId(kind);
  return taken ? { slug: askingWords[language].slugTaken } : {};
}

/** What is wrong where it is to open now, by the names of the fields. */
export function wrongToOpen(judged: Judged, language: Language): Wrong {
  const { kind, kept, loaded, fixed } = judged;
  const { form } = kept;
  const w = askingWords[language];
  // Once it has opened, only the server checks what it lacks.
  const lacks = fixed || !form || !loaded ? [] : kind.gate(form, loaded, Date.now());
  return {
    ...Object.fromEntries(lacks.map(({ field, code }) => [field, w.why(field, code, kind.name)])),
    ...wrongSlug(judged, language),
  };
}
