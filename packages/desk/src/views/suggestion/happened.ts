import type { PublicAct } from '@shura/contract';
import { renderOutcome, sayAct, sayEvidence, sayRule } from '@shura/widgets/say';
import { fill, renderText, wordsIn } from '@shura/widgets/text';
import { diffArrays } from 'diff';
import { html, nothing } from 'lit';
import { renderReference, renderWritten, sayOutcome } from '../../ui/facts/facts.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

/** The act as one line. */
function renderLine({ desk }: SuggestionView, act: PublicAct) {
  const { language, format, href } = desk;
  const sentence = sayAct(publicLocale(language), act);
  switch (act.kind) {
    case 'referred':
      return renderOutcome(publicLocale(language), { outcome: 'referred', to: act.to });
    case 'delayed':
      return fill(sentence, format.day(act.due));
    case 'linked':
    case 'unlinked':
      return fill(sentence, html`<a href=${href('suggestions', act.to)}>${renderReference(act.to)}</a>`);
    case 'answered':
      return html`${sentence}: ${sayOutcome(desk, act)}`;
    default:
      return sentence;
  }
}

/** All text in the act. */
function renderSaid({ desk }: SuggestionView, act: PublicAct) {
  const { language, format } = desk;
  const [w, l] = [suggestionWords[language], publicLocale(language)];
  const said = [
    'question' in act && renderText(act.question, language),
    'reason' in act && renderText(act.reason, language),
    'evidence' in act && renderText(act.evidence, language),
    act.kind === 'answered' &&
      act.commitment &&
      html`<b>${w.promised(format.day(act.commitment.due))}</b>: ${renderText(act.commitment.text, language)}`,
    'rule' in act && act.rule !== undefined && fill(sayRule(l), format.number(act.rule), format.number(act.policy)),
    'link' in act &&
      act.link &&
      /^https?:/i.test(act.link) &&
      html`<a href=${act.link} rel="noopener noreferrer" target="_blank">${sayEvidence(l)}</a>`,
  ];
  return said.filter(Boolean).map((words) => html`<p>${words}</p>`);
}

type Answered = Extract<PublicAct, { kind: 'answered' }>;

/** Changes of a later answer, compared with the one before. */
function renderChanges({ desk }: SuggestionView, { reason }: Answered, before: Answered) {
  const { language } = desk;
  const w = suggestionWords[language];
  const { words, lang, dir } = wordsIn(reason, language);
  // Not `diffWords`, which compares Arabic letter by letter.
  const split = (text: string) => text.split(/(?<=\s)(?=\S)/);
  const parts = diffArrays(split(wordsIn(before.reason, language).words), split(words), {
    comparator: (one, other) => one.trim() === other.trim(),
  });
  if (!parts.some(({ added, removed }) => added || removed)) return nothing;
  return html`
    <details>
      <summary>${w.changes}</summary>
      <p class="changes" lang=${lang || nothing} dir=${dir}>${parts.map(({ value, added, removed }) =>
        added
          ? html`<ins><span class="quietly" lang=${language}>${w.added}: </span>${value.join('')}</ins>`
          : removed
            ? html`<del><span class="quietly" lang=${language}>${w.removed}: </span>${value.join('')}</del>`
            : value.join(''),
      )}</p>
    </details>
  `;
}

/**
 * Who did the act: a person of the agency, and for which office; or the author. The author did not send a suggestion
 * that staff entered.
 */
function renderBy({ desk, suggestion }: SuggestionView, act: PublicAct, by: string | null) {
  const { language } = desk;
  const sent = act.kind === 'received' && !by && !suggestion.source;
  const ofAuthor = sent || act.kind === 'replied' || act.kind === 'appealed' || act.kind === 'erased';
  if (ofAuthor) return html`${suggestionWords[language].author} · `;
  return html`${by ? html`<bdi>${by}</bdi> · ` : nothing}${'office' in act ? html`${renderText(act.office, language)} · ` : nothing}`;
}

/** Earlier answers stay public: shows what is new in this one. */
function renderVersion(view: SuggestionView, act: PublicAct, earlier: readonly PublicAct[]) {
  const before = earlier.findLast((one) => one.kind === 'answered');
  return act.kind === 'answered' && before ? renderChanges(view, act, before) : nothing;
}

/** The history, oldest first, with the names of staff, which are never public. */
export function renderHappened(view: SuggestionView) {
  const { desk, suggestion, agency } = view;
  const { acts, by, fromAuthor } = suggestion;
  const w = suggestionWords[desk.language];
  const letters = [...fromAuthor];
  return html`
    <section class="part happened" aria-labelledby="happened-title">
      <h2 id="happened-title">${w.happened}</h2>
      <ol class="thread">
        ${acts.map((act, index) => {
          // The author's messages are in the order of their acts.
          const letter = act.kind === 'replied' || act.kind === 'appealed' ? letters.shift() : undefined;
          return html`
            <li class=${index === acts.length - 1 ? 'now' : 'done'}>
              <b>${renderLine(view, act)}</b>
              <p class="meta">${renderBy(view, act, by[index] ?? null)}<time datetime=${act.at}>${desk.format.time(act.at, agency.timeZone)}</time></p>
              ${renderSaid(view, act)}
              ${renderVersion(view, act, acts.slice(0, index))}
              ${letter ? html`<div class="letter"><p class="meta">${w.fromAuthor}</p>${letter.text ? renderWritten(letter.text, suggestion.direction) : html`<p>${w.unsaid}</p>`}</div>` : nothing}
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}
