import type { Language } from '@shura/contract';
import type { DraftForm } from '../../ui/editing/draft-form.ts';
import type { Wrong } from '../../ui/fields/refused-fields.ts';
import type { Asked, AskedForm, Entry, Kind, Lack } from './kinds.ts';
import { findEntry, type Loaded } from './load-editor.ts';
import { newPageId } from './place-of.ts';
import { isSlug } from './slug.ts';
import { askingWords } from './words.ts';

/** The data of an editor that the checks below need. */
interface Judged {
  readonly kind: Kind<Asked, AskedForm>;
  readonly kept: Pick<DraftForm<AskedForm>, 'form' | 'standing'>;
  readonly loaded: Loaded | undefined;
  readonly entry: Entry<Asked> | undefined;
  readonly slug: string | undefined;
  /** Only corrections are possible, so the checks before opening no longer apply. */
  readonly fixed: boolean;
}

/** Reasons why a poll or consultation cannot open; once all is saved, also the reasons that only the server finds. */
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

/** Incomplete fields without which a form cannot be saved. */
export function unfinishedOf({ kind, kept: { form }, loaded }: Judged): readonly string[] {
  if (!form || !loaded) return [];
  const { document } = kind.document(form, loaded.settings.offices ?? []);
  return [...(document ? [] : [kind.core]), ...(isSlug(form.slug) ? [] : ['slug'])];
}

/** An error if the slug of a new poll or consultation is taken. */
export function wrongSlug({ kind, kept: { form }, loaded, slug }: Judged, language: Language): Wrong {
  if (slug !== undefined || !form || !loaded) return {};
  const taken = findEntry(kind, loaded.asking, form.slug) || form.slug === newPageId(kind);
  return taken ? { slug: askingWords[language].slugTaken } : {};
}

/** Errors that prevent opening now, by field name. */
export function wrongToOpen(judged: Judged, language: Language): Wrong {
  const { kind, kept, loaded, fixed } = judged;
  const { form } = kept;
  const w = askingWords[language];
  // Where only corrections are possible, only the server checks for missing fields.
  const lacks = fixed || !form || !loaded ? [] : kind.gate(form, loaded, Date.now());
  return {
    ...Object.fromEntries(lacks.map(({ field, code }) => [field, w.why(field, code, kind.name)])),
    ...wrongSlug(judged, language),
  };
}
