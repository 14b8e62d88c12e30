import type { Span } from '@shura/contract';
import { suggestionParts } from '@shura/contract/lists';
import { detectDir } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { maskedParts } from '../../ui/facts/masked.ts';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import type { ActForm, At, Part } from './act-form.ts';
import { rule, wordsOf } from './act-parts.ts';

type Change = (spans: readonly Span[]) => void;

const spansIn = ({ name, values }: At): Span[] => JSON.parse(values[name] || '[]') as Span[];

const same = (one: Span, other: Span): boolean =>
  one.field === other.field && one.start === other.start && one.end === other.end;

/** Extends a span to whole code points: never half of a surrogate pair. */
function whole(words: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const splits = (at: number) => /[\uD800-\uDBFF]/.test(words[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(words[at] ?? '');
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

/** The text in a read-only field: its selection counts UTF-16 code units, as the contract does. */
function renderPassage(at: At, field: Span['field'], spans: readonly Span[], change: Change) {
  const { desk, suggestion, name, form } = at;
  const w = wordsOf(at);
  const words = suggestion[field];
  if (words === undefined) return nothing;
  const [id, wrong] = [`passage-${field}`, form.wrong[name]];
  const hide = ({ currentTarget }: Event) => {
    const area = (currentTarget as HTMLElement).closest('.field')?.querySelector('textarea');
    const [start, end] = [area?.selectionStart ?? 0, area?.selectionEnd ?? 0];
    if (start === end) return desk.announce(w.nothingSelected);
    change([...spans, { field, ...whole(words, start, end) }]);
  };
  return html`
    <div class="field">
      <label for=${id}>${w.passage[field]}</label>
      ${field === 'text' ? html`<p class="hint" id="${id}-hint">${w.passageHint}</p>` : nothing}
      <textarea class="in" id=${id} readonly rows=${field === 'text' ? 5 : 1} dir=${detectDir(words, suggestion.direction)} aria-describedby="${id}-hint ${name}-wrong" aria-invalid=${field === 'text' && wrong ? 'true' : 'false'} .value=${words}></textarea>
      <div class="bar"><button type="button" @click=${hide}>${w.hidePassage}</button></div>
    </div>
  `;
}

/** Chosen spans, each with a button to remove it, and the resulting text. */
function renderChosen(at: At, spans: readonly Span[], change: Change) {
  const { suggestion, name, form } = at;
  const [w, wrong] = [wordsOf(at), form.wrong[name]];
  const all = [...suggestion.redacted, ...spans];
  return html`
    <div class="field chosen" role="group" aria-labelledby="chosen-title">
      <p id="chosen-title"><b>${w.chosenParts}</b></p>
      ${wrong ? html`<p class="wrong" id="${name}-wrong">${wrong}</p>` : nothing}
      <ul>
        ${spans.map((span) => {
          const words = suggestion[span.field]?.slice(span.start, span.end) ?? '';
          return html`<li><bdi class="quoted">${words}</bdi> <button type="button" class="plain" @click=${() => change(spans.filter((one) => !same(one, span)))}>${w.takeOut}<span class="quietly">${w.ofPart(words)}</span></button></li>`;
        })}
      </ul>
      ${spans.length ? nothing : html`<p class="meta">${w.noParts}</p>`}
      <p class="meta">${w.readsAs}</p>
      ${Object.values(maskedParts(suggestion, all)).map((words) => html`<bdi class="words quote" dir=${detectDir(words, suggestion.direction)}>${words}</bdi>`)}
    </div>
  `;
}

/** The hidden stretches. Stored as a form value, so that they are kept and reset with the form. */
const spans: Part<Span[]> = {
  render(at) {
    const { acts, suggestion, name, values } = at;
    const keep = (all: readonly Span[]) => ({ [name]: JSON.stringify(all) });
    // Starts with likely personal data that is not hidden yet.
    const begun = toLookAt(suggestion).map(({ field, start, end }) => ({ field, start, end }));
    if (values[name] === undefined) acts.keep('redact', keep(begun));
    const all = values[name] === undefined ? begun : spansIn(at);
    const change: Change = (next) => acts.set('redact', keep(next));
    return html`
      ${suggestionParts.map((field) => renderPassage(at, field, all, change))}
      ${renderChosen(at, all, change)}
    `;
  },
  wrong: (at) => ({ [at.name]: spansIn(at).length ? undefined : wordsOf(at).noParts }),
  read: (at) => spansIn(at),
};

export const redactForm: ActForm = {
  kind: 'redact',
  possible: ({ suggestion: { publication, text } }) =>
    text !== undefined && (publication === 'held' || publication === 'published'),
  parts: { spans, rule },
};
