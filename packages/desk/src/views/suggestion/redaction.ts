import type { Span } from '@shura/contract';
import { suggestionParts } from '@shura/contract/lists';
import { detectDir } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { maskedParts } from '../../ui/facts/masked.ts';
import { toLookAt } from '../../ui/facts/personal-data.ts';
import type { Deed } from './deed.ts';
import { fieldOf } from './deed.ts';
import { deedWords } from './deed-words.ts';
import { renderRule, ruleIn, ruleWrong } from './rule-field.ts';
import type { SuggestionView } from './suggestion-view.ts';

const spansField = fieldOf('redact', 'spans');

/** Stored as a form value, so that it is kept and reset with the form. */
const spansIn = (values: Readonly<Record<string, string>>): readonly Span[] =>
  JSON.parse(values[spansField] || '[]') as Span[];

const same = (one: Span, other: Span): boolean =>
  one.field === other.field && one.start === other.start && one.end === other.end;

/** Extends a span to whole code points: never half of a surrogate pair. */
function whole(words: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const splits = (at: number) => /[\uD800-\uDBFF]/.test(words[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(words[at] ?? '');
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

/** The text in a read-only field: its selection counts UTF-16 code units, as the contract does. */
function renderPassage(view: SuggestionView, field: Span['field'], change: (spans: readonly Span[]) => void) {
  const { desk, suggestion, deeds } = view;
  const w = deedWords[desk.language];
  const words = suggestion[field];
  if (words === undefined) return nothing;
  const [id, wrong] = [`passage-${field}`, deeds.form('redact').wrong[spansField]];
  const hide = ({ currentTarget }: Event) => {
    const area = (currentTarget as HTMLElement).closest('.field')?.querySelector('textarea');
    const [start, end] = [area?.selectionStart ?? 0, area?.selectionEnd ?? 0];
    if (start === end) return desk.announce(w.nothingSelected);
    change([...spansIn(deeds.values('redact')), { field, ...whole(words, start, end) }]);
  };
  return html`
    <div class="field">
      <label for=${id}>${w.passage[field]}</label>
      ${field === 'text' ? html`<p class="hint" id="${id}-hint">${w.passageHint}</p>` : nothing}
      <textarea class="in" id=${id} readonly rows=${field === 'text' ? 5 : 1} dir=${detectDir(words, suggestion.direction)} aria-describedby="${id}-hint ${spansField}-wrong" aria-invalid=${field === 'text' && wrong ? 'true' : 'false'} .value=${words}></textarea>
      <div class="bar"><button type="button" @click=${hide}>${w.hidePassage}</button></div>
    </div>
  `;
}

/** Chosen spans, each with a button to remove it, and the resulting text. */
function renderChosen({ desk, suggestion, deeds }: SuggestionView, change: (spans: readonly Span[]) => void) {
  const w = deedWords[desk.language];
  const spans = spansIn(deeds.values('redact'));
  const form = deeds.form('redact');
  const wrong = form.wrong[spansField];
  const all = [...suggestion.redacted, ...spans];
  return html`
    <div class="field chosen" role="group" aria-labelledby="chosen-title">
      <p id="chosen-title"><b>${w.chosenParts}</b></p>
      ${wrong ? html`<p class="wrong" id="${spansField}-wrong">${wrong}</p>` : nothing}
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

/** Starts with likely personal data that is not hidden yet. */
const begin = ({ suggestion }: SuggestionView): readonly Span[] =>
  toLookAt(suggestion).map(({ field, start, end }) => ({ field, start, end }));

export const redactDeed: Deed = {
  kind: 'redact',
  possible: ({ suggestion: { publication, text } }) =>
    text !== undefined && (publication === 'held' || publication === 'published'),
  fields(view) {
    const { deeds } = view;
    const change = (spans: readonly Span[]) => deeds.set('redact', { [spansField]: JSON.stringify(spans) });
    if (deeds.values('redact')[spansField] === undefined)
      deeds.keep('redact', { [spansField]: JSON.stringify(begin(view)) });
    return html`
      ${suggestionParts.map((field) => renderPassage(view, field, change))}
      ${renderChosen(view, change)}
      ${renderRule(view, 'redact')}
    `;
  },
  wrong: (view, values) => ({
    [spansField]: spansIn(values).length ? undefined : deedWords[view.desk.language].noParts,
    ...ruleWrong(view, 'redact', values),
  }),
  read(_, values) {
    const [rule, spans] = [ruleIn('redact', values), spansIn(values)];
    return rule === undefined ? undefined : { kind: 'redact', rule, spans: [...spans] };
  },
};
