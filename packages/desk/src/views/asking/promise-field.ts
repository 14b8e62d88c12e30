import { promises } from '@shura/contract/lists';
import { html } from 'lit';
import { renderSubject } from '../../ui/editing/both-field.ts';
import { renderRadios } from '../../ui/fields/field.ts';
import { consultationWords } from './consultation-words.ts';
import type { ConsultationView } from './editor-view.ts';
import { renderFixed } from './editor-view.ts';

/** Each level with its meaning: the name alone does not say what is promised. */
export function renderPromise(v: ConsultationView) {
  const { desk, form, page } = v;
  const { promise, promises: named } = consultationWords[desk.language];
  if (v.fixed && form.promise) {
    const { name, words } = named[form.promise];
    return renderSubject(promise, renderFixed(v, name, words));
  }
  const legend = html`<span class="quietly">${promise.title}</span>`;
  const options = promises.map((one) => [one, named[one].name, named[one].words] as const);
  return renderSubject(promise, renderRadios({ name: 'promise', legend, chosen: form.promise, options, form: page }));
}
